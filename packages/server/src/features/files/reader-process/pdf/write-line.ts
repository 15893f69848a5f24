import { writeScript } from '../write-script.ts';
import { type Chunk, endOf } from './chunk.ts';
import type { Line } from './group-lines.ts';

/** In ems of the line: from this gap on it is a new word, or a new cell. */
const WORD_GAP = 0.15;
const CELL_GAP = 2;

type Level = 'base' | 'above' | 'below';

/** A chunk, or the raised or lowered chunks that belong together, such as the `2x` of `e^(2x)`. */
type Piece = { readonly level: Level; readonly gap: number; readonly apart: boolean; text: string };

/**
 * A line as text: words apart where there was a gap, cells apart by a tab, raised and lowered letters as `x^2`, `a_1`,
 * `e^(2x)`.
 */
export function writeLine(line: Line): string {
  return toPieces(line)
    .map(({ level, gap, apart, text }) => {
      if (level !== 'base') return writeScript(level, text);
      return (gap > CELL_GAP ? '\t' : apart ? ' ' : '') + text;
    })
    .join('')
    .trim();
}

function toPieces({ y, size, chunks }: Line): Piece[] {
  const pieces: Piece[] = [];
  let end: number | null = null;
  for (const chunk of chunks) {
    const gap: number = end === null ? 0 : (chunk.x - end) / size;
    const apart = chunk.spaced || gap > WORD_GAP;
    const last = pieces.at(-1);
    // Small letters that stand away from all others, or first, are no power of anything.
    const level = last && gap < 0.4 ? levelOf(chunk, y, size) : 'base';
    if (last && level !== 'base' && last.level === level) last.text += (apart ? ' ' : '') + chunk.text;
    else pieces.push({ level, gap, apart, text: chunk.text });
    end = Math.max(end ?? Number.NEGATIVE_INFINITY, endOf(chunk));
  }
  return pieces;
}

function levelOf(chunk: Chunk, y: number, size: number): Level {
  if (chunk.size > 0.85 * size) return 'base';
  if (y - chunk.y > 0.2 * size) return 'above';
  return chunk.y - y > 0.08 * size ? 'below' : 'base';
}
