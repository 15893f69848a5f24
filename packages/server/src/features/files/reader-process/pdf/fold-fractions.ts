import { type Bar, type Chunk, endOf, type PageText } from './chunk.ts';
import { groupLines } from './group-lines.ts';
import { writeLine } from './write-line.ts';

/**
 * Fractions that are set one above the other become one chunk on the line, `(x+1)/2`: read line by line their parts
 * would be torn apart. A bar is a fraction's when something short stands centred just above and just below it, and
 * neither part goes on beside it, as the words of underlined text do. Shorter bars first, so that fractions nest.
 */
export function foldFractions({ chunks, bars }: PageText): Chunk[] {
  let left = [...chunks];
  for (const bar of [...bars].sort((a, b) => a.width - b.width).slice(0, 400)) {
    const near = left.filter(({ y, size }) => Math.abs(y - bar.y) < 2 * size);
    const above = part(near, bar, ({ y, size }) => y < bar.y + 1 && y > bar.y - 0.9 * size);
    const below = part(near, bar, ({ y, size }) => y > bar.y + 0.5 * size && y < bar.y + 1.5 * size);
    if (!above || !below || Math.max(widthOf(above), widthOf(below)) < 0.55 * bar.width) continue;
    const folded = fold(near, bar, above, below);
    const gone = new Set([...above, ...below]);
    left = [...left.filter((chunk) => !gone.has(chunk)), folded];
  }
  return left;
}

/** What stands within the bar's ends at that height; null when it is nothing, off centre, or goes on beside the bar. */
function part(near: readonly Chunk[], bar: Bar, isThere: (chunk: Chunk) => boolean): Chunk[] | null {
  const right = bar.x + bar.width;
  const row = near.filter(isThere);
  const inside = row.filter((chunk) => chunk.x >= bar.x - 2 && endOf(chunk) <= right + 2);
  const [first] = inside;
  if (!first) return null;
  const goesOn = row.some((chunk) => {
    if (inside.includes(chunk)) return false;
    const gap = Math.max(chunk.x - right, bar.x - endOf(chunk));
    // A neighbour on the line itself is as large as the parts and stands between them.
    return gap < 0.6 * chunk.size && Math.abs(chunk.y - first.y) < 0.15 * chunk.size;
  });
  const centre = (Math.min(...inside.map(({ x }) => x)) + Math.max(...inside.map(endOf))) / 2;
  const offCentre = Math.abs(centre - (bar.x + right) / 2) > Math.max(2, 0.12 * bar.width);
  return goesOn || offCentre ? null : inside;
}

function fold(near: readonly Chunk[], bar: Bar, above: readonly Chunk[], below: readonly Chunk[]): Chunk {
  const parts = new Set([...above, ...below]);
  const right = bar.x + bar.width;
  const beside = near.find((chunk) => {
    const gap = Math.max(chunk.x - right, bar.x - endOf(chunk));
    return !parts.has(chunk) && gap > -1 && gap < chunk.size && chunk.y > bar.y && chunk.y - 0.7 * chunk.size < bar.y;
  });
  const size = beside?.size ?? Math.max(...above.map((chunk) => chunk.size));
  const text = `${writePart(above)}/${writePart(below)}`;
  return { text, x: bar.x, y: beside?.y ?? bar.y + 0.3 * size, width: bar.width, size, spaced: true, turned: false };
}

function writePart(chunks: readonly Chunk[]): string {
  const text = groupLines(chunks).map(writeLine).join(' ').trim();
  return /^(?:[\d.,]+|\p{L})$/u.test(text) ? text : `(${text})`;
}

const widthOf = (chunks: readonly Chunk[]): number =>
  Math.max(...chunks.map(endOf)) - Math.min(...chunks.map(({ x }) => x));
