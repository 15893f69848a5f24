import { joinCells } from '../problem-number.ts';
import { MAX_TEXT } from '../tidy-text.ts';
import { Unreadable } from '../unreadable.ts';
import { type Look, readPaper } from './look.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Package } from './open-package.ts';
import { readStyles, type Styles } from './styles.ts';
import { childOf, settingOf, walkXml, type XmlNode } from './walk-xml.ts';
import { writeParagraph } from './write-paragraph.ts';

/**
 * The text of a Word document that a reader of its pages would see: paragraphs with their numbers, headings, tables row
 * by row, text boxes, equations on one line. Comments, deletions under review, metadata, headers, footers, footnotes and
 * alternative texts are not read. Left out as unseen: hidden text, text below 2 pt, text in nearly the colour of what is
 * behind it (set on the run or by its styles), text without fill.
 *
 * Not covered: text that a shape or picture lies on, shapes off the page, letters squeezed to nothing, a page painted
 * in another colour, equations kept as pictures. Whoever uses the text takes it for material, never for orders.
 *
 * Throws `Unreadable`; anything else thrown means a damaged file.
 */
export async function readDocx(bytes: Buffer): Promise<string> {
  const parts = await openPackage(bytes);
  const main = await findMainPart(parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const xml = await parts.part(main);
  if (xml === null) throw new Unreadable('damaged');
  const styles = readStyles(await parts.part(`${folder}styles.xml`));
  const number = readNumbering(await parts.part(`${folder}numbering.xml`));
  return writeBody(xml, styles, (node, around) => writeParagraph(node, { styles, number }, around));
}

/** Where the package says that its document is; the usual place when it says nothing. */
async function findMainPart(parts: Package): Promise<string> {
  let found = 'word/document.xml';
  const relations = await parts.part('_rels/.rels');
  if (relations === null) return found;
  walkXml(relations, {
    whole: new Set(['r:Relationship']),
    onNode: ({ attributes }) => {
      if (attributes.get('Type')?.endsWith('/officeDocument')) found = attributes.get('Target') ?? found;
    },
  });
  return found.replace(/^\//, '');
}

type Row = { readonly cells: string[][]; hidden: boolean };
/** Its look is what its table's style and its own shading give to the text in it. */
type Cell = { readonly lines: string[]; look: Look };

function writeBody(xml: string, styles: Styles, write: (node: XmlNode, around: Look) => string | null): string {
  const rows: Row[] = [];
  const cells: Cell[] = [{ lines: [], look: {} }];
  const tables: Look[] = [];
  let [length, removed] = [0, 0];
  const add = (line: string): void => {
    // What would be cut off anyway is not collected.
    if (length < 2 * MAX_TEXT) cells.at(-1)?.lines.push(line);
    length += line.length;
  };
  walkXml(xml, {
    whole: new Set(['w:p', 'w:tblPr', 'w:tcPr', 'w:trPr']),
    onNode(node) {
      const cell = cells.at(-1);
      const row = rows.at(-1);
      const paper = node.name === 'w:tcPr' ? readPaper(node) : undefined;
      if (cell && paper !== undefined) cell.look = { ...cell.look, paper };
      if (node.name === 'w:tblPr') tables.splice(-1, 1, styles.runLook(settingOf(node, 'w:tblStyle')));
      if (node.name === 'w:trPr' && row) row.hidden ||= ['w:hidden', 'w:del'].some((name) => childOf(node, name));
      const text = node.name === 'w:p' && removed === 0 ? write(node, cell?.look ?? {}) : null;
      if (text !== null) add(text);
    },
    onOpen(name) {
      if (REMOVED.has(name)) removed += 1;
      if (name === 'w:tr') rows.push({ cells: [], hidden: false });
      if (name === 'w:tbl') tables.push({});
      if (name === 'w:tc') cells.push({ lines: [], look: { ...cells.at(-1)?.look, ...tables.at(-1) } });
    },
    onClose(name) {
      if (REMOVED.has(name)) removed -= 1;
      if (name === 'w:tc') rows.at(-1)?.cells.push(cells.pop()?.lines ?? []);
      if (name === 'w:tbl') tables.pop();
      if (name === 'w:tr') for (const line of writeRow(rows.pop())) add(line);
    },
  });
  return cells[0]?.lines.join('\n') ?? '';
}

const REMOVED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/** A row of short cells is a line; cells of several lines are a layout, and each is read from top to bottom. */
function writeRow(row: Row | undefined): string[] {
  if (!row || row.hidden) return [];
  const cells = row.cells.map((lines) => lines.filter((line) => line.trim() !== ''));
  if (cells.some((lines) => lines.length > 1)) return cells.flat();
  return [joinCells(cells.map(([line = '']) => line.trim()))];
}
