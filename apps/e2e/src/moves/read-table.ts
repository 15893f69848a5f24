import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';

/** The rows of a CSV file with a byte order mark, as a spreadsheet program reads them. */
export async function readCsv(path: string): Promise<string[][]> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

/** The rows of the first sheet of an Excel workbook, each cell as its text; empty cells are kept in their place. */
export async function readXlsx(path: string): Promise<string[][]> {
  const files = unzipSync(new Uint8Array(await readFile(path)));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) => plain(si));
  return [...part('xl/worksheets/sheet1.xml').matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, attributes = '', inner = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = plain(inner);
      cells[columnOf(attributes)] = /\bt="s"/.test(attributes) ? (shared[Number(value)] ?? '') : value;
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

/** From 0: the letters of `r="AB3"` count in twenty-sixes. */
function columnOf(attributes: string): number {
  const letters = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function plain(xml: string): string {
  const text = xml.replaceAll(/<[^>]*>/g, '');
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}
