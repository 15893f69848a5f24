import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { TableCell } from './export-rows.ts';

const HEADER_CHARS = 14;
const NAME_CHARS = 28;
/** The most that a cell of Excel holds. */
const LONGEST = 32_767;

/**
 * A table as an Excel workbook of one sheet whose heading and names stay in sight. A text is written as a text, which
 * no program reads as a formula; numbers are numbers.
 */
export async function writeXlsx(rows: readonly (readonly TableCell[])[], sheet: string): Promise<Buffer> {
  const [header = [], ...body] = rows;
  const data: SheetData = [
    header.map((cell) => ({ value: String(cell ?? ''), type: String, fontWeight: 'bold', wrap: true })),
    ...body.map((row) => row.map(toCell)),
  ];
  return writeExcelFile(data, {
    ...{ sheet: sheetName(sheet), stickyRowsCount: 1, stickyColumnsCount: 1 },
    columns: header.map((_, at) => ({ width: at < 2 ? NAME_CHARS : HEADER_CHARS })),
  }).toBuffer();
}

function toCell(cell: TableCell): SheetData[number][number] {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: storable(cell).slice(0, LONGEST), type: String };
}

/** What XML cannot hold: control characters and halves of pairs. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Excel refuses a workbook whose sheet has one of these in its name, or more than 31 characters. */
function sheetName(title: string): string {
  const name = storable(title)
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
    .trim();
  return name || 'Gradebook';
}
