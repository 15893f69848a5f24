import type { TableCell } from './export-rows.ts';

/** What makes a spreadsheet program read a text as a formula, also in its full-width forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const QUOTED = /[",\r\n]/;

/**
 * A table as CSV (RFC 4180: commas, quotes doubled, CRLF) with a byte order mark, by which Excel knows UTF-8. A text
 * that would be read as a formula gets an apostrophe in front: names and titles are written by people, and whoever opens
 * the file must not run what they wrote. Numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly TableCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
