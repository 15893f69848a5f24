import { joinCells } from '../problem-number.ts';
import type { Chunk, PageText } from './chunk.ts';
import { foldFractions } from './fold-fractions.ts';
import { groupLines } from './group-lines.ts';
import { orderColumns } from './order-columns.ts';
import { writeLine } from './write-line.ts';

/** In ems: lines farther apart than this are two paragraphs. */
const PARAGRAPH_GAP = 2;

/** A page as text in reading order, lines as they were set. Turned text (margins, watermarks) comes last. */
export function layOutPage(page: PageText): string {
  const chunks = dropDoubles(page.chunks);
  const upright = foldFractions({ chunks: chunks.filter(({ turned }) => !turned), bars: page.bars });
  const parts = upright.length > 0 ? orderColumns(upright).map(writePart) : [];
  const turned = chunks.filter((chunk) => chunk.turned).map(({ text }) => text);
  return [...parts, turned.join(' ')].filter((part) => part !== '').join('\n\n');
}

function writePart(chunks: readonly Chunk[]): string {
  let text = '';
  let last: number | null = null;
  for (const line of groupLines(chunks)) {
    const apart = last !== null && line.y - last > PARAGRAPH_GAP * line.size;
    text += (last === null ? '' : apart ? '\n\n' : '\n') + joinCells(writeLine(line).split('\t'));
    last = line.y;
  }
  return text;
}

/** Text that is printed twice with a slight shift looks bold and is meant once. */
function dropDoubles(chunks: readonly Chunk[]): Chunk[] {
  const seen = new Map<string, Chunk[]>();
  return chunks.filter((chunk) => {
    const same = seen.get(chunk.text) ?? [];
    const near = same.slice(-50).some(({ x, y, size }) => Math.abs(x - chunk.x) + Math.abs(y - chunk.y) < 0.1 * size);
    if (near) return false;
    same.push(chunk);
    seen.set(chunk.text, same);
    return true;
  });
}
