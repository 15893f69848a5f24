import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted && char === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === ',' || (char === '\r' && text[at + 1] === '\n'))) {
      row.push(cell);
      cell = '';
      if (char === '\r') {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else cell += char;
  }
  return rows;
}

describe('an exported table as CSV', () => {
  test('starts with a byte order mark, quotes what needs it, and leaves numbers and nothing as they are', () => {
    expect(writeCsv([['Zoë, "Zed"', 7.25, null, -1]])).toBe('\uFEFF"Zoë, ""Zed""",7.25,,-1\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('reads %j as a text and no formula', (text) => {
    expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  test('gives back whatever was written, and no cell that a spreadsheet would run', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(rows);
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
