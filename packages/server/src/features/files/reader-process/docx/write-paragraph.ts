import { writeScript } from '../write-script.ts';
import { isUnseen, type Look, readLook, readPaper } from './look.ts';
import type { Numbering } from './numbering.ts';
import { readPlace, type Styles } from './styles.ts';
import { childOf, elementsOf, settingOf, type XmlNode } from './walk-xml.ts';
import { writeMaths } from './write-maths.ts';

export type Paragraphs = { readonly styles: Styles; readonly number: Numbering };

type Piece = { level: 'base' | 'above' | 'below'; text: string };

/**
 * A paragraph as one or more lines, its number in front as Word shows it; null for one that has nothing but hidden text.
 * `around` is what a table cell around it gives to its text.
 */
export function writeParagraph(node: XmlNode, { styles, number }: Paragraphs, around: Look): string | null {
  const properties = childOf(node, 'w:pPr');
  const style = settingOf(properties, 'w:pStyle');
  const ownPaper = readPaper(properties);
  const look: Look = { ...styles.paragraphLook(style, around), ...(ownPaper === undefined ? {} : { paper: ownPaper }) };
  const writer = { pieces: [] as Piece[], hidden: false, styles };
  writeInline(node, look, writer);
  const text = writer.pieces
    .map((piece) => (piece.level === 'base' ? piece.text : writeScript(piece.level, piece.text.trim())))
    .join('');
  if (text.trim() === '' && writer.hidden) return null;
  const place = readPlace(properties) ?? styles.placeOf(style);
  const label = place ? number(place) : '';
  return `${styles.isHeading(style) ? '\n' : ''}${label === '' ? '' : `${label} `}${text}`;
}

type Writer = { readonly pieces: Piece[]; hidden: boolean; readonly styles: Styles };

/** Deleted and moved away, alternatives for old versions, and what is not the document's text. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'mc:Fallback', 'w:rt', 'w:instrText', 'w:delText'],
]);

function writeInline(node: XmlNode, look: Look, writer: Writer): void {
  for (const child of elementsOf(node)) {
    if (SKIPPED.has(child.name)) continue;
    if (child.name === 'w:r') writeRun(child, look, writer);
    else if (child.name === 'm:oMath') addText(writer, look, writeMaths(child));
    else if (child.name === 'w:p') writeBox(child, look, writer);
    else writeInline(child, look, writer);
  }
}

/** A paragraph of a text box, on lines of its own. */
function writeBox(node: XmlNode, look: Look, writer: Writer): void {
  addText(writer, look, '\n');
  writeInline(node, look, writer);
}

function writeRun(run: XmlNode, inherited: Look, writer: Writer): void {
  const properties = childOf(run, 'w:rPr');
  const style = settingOf(properties, 'w:rStyle');
  const styled = writer.styles.runLook(style);
  const look = { ...inherited, ...styled, ...readLook(properties) };
  for (const child of elementsOf(run)) {
    const text = writeBit(child);
    if (text !== null) addText(writer, look, text);
    else if (!SKIPPED.has(child.name)) writeInline({ ...child, name: 'w:p' }, look, writer);
  }
}

/** What a run holds as text; null for what holds more inside, such as a text box. */
function writeBit({ name, children, attributes }: XmlNode): string | null {
  if (name === 'w:t') return children.filter((child) => typeof child === 'string').join('');
  if (name === 'w:sym') return attributes.get('font') === 'Symbol' ? (SYMBOLS[attributes.get('char') ?? ''] ?? '') : '';
  return BITS[name] ?? null;
}

const BITS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

/** Signs of mathematics in Word's Symbol font, by the code that it writes. */
const SYMBOLS: Readonly<Record<string, string>> = {
  ...{ F02B: '+', F02D: '−', F03D: '=', F0B1: '±', F0B4: '×', F0B8: '÷', F0D7: '·', F0B9: '≠', F0BB: '≈' },
  ...{ F0A3: '≤', F0B3: '≥', F0D6: '√', F0B0: '°', F0A5: '∞', F0CE: '∈', F0D0: '∠', F044: 'Δ', F070: 'π', F071: 'θ' },
  ...{ F061: 'α', F062: 'β', F067: 'γ', F06C: 'λ', F06D: 'μ', F073: 'σ', F077: 'ω' },
};

function addText(writer: Writer, look: Look, text: string): void {
  if (text === '') return;
  if (isUnseen(look)) {
    writer.hidden ||= text.trim() !== '';
    return;
  }
  const { level = 'base' } = look;
  const last = writer.pieces.at(-1);
  // A power needs something to be the power of, and blanks have no height.
  if (last && (last.level === level || (level !== 'base' && text.trim() === ''))) last.text += text;
  else writer.pieces.push({ level: last ? level : 'base', text });
}
