import { problemNumberOf } from '../problem-number.ts';
import { type Chunk, endOf } from './chunk.ts';
import { groupLines } from './group-lines.ts';
import { writeLine } from './write-line.ts';

/** A stretch of a line without a wide gap. */
type Stretch = { readonly left: number; readonly right: number; readonly y: number; readonly chunks: readonly Chunk[] };

const WIDE_GAP = 1.5;
/** Fewer stretches on a side are no column. */
const LEAST_LINES = 2;

/**
 * The parts of a page in reading order, each to be read line by line: a page of two columns gives the left one before
 * the right one, between headings that run across. Side by side problems and tables stay rows. Where problems are
 * numbered, the order in which the numbers rise decides; else lines of prose, or lines that do not line up, are columns.
 */
export function orderColumns(chunks: readonly Chunk[]): (readonly Chunk[])[] {
  const stretches = groupLines(chunks).flatMap(({ y, size, chunks: line }) => splitAtGaps(line, size * WIDE_GAP, y));
  const gutter = findGutter(stretches);
  if (gutter === null) return [chunks];
  const parts: (readonly Chunk[])[] = [];
  let band: Stretch[] = [];
  const closeBand = (): void => {
    const [left, right] = [
      band.filter(({ right: end }) => end <= gutter),
      band.filter(({ left: start }) => start >= gutter),
    ];
    const columns = left.length >= LEAST_LINES && right.length >= LEAST_LINES && areColumns(left, right);
    for (const part of columns ? [left, right] : [band]) parts.push(part.flatMap((stretch) => stretch.chunks));
    band = [];
  };
  for (const stretch of stretches) {
    if (stretch.left < gutter && stretch.right > gutter) {
      closeBand();
      parts.push(stretch.chunks);
    } else {
      band.push(stretch);
    }
  }
  closeBand();
  return parts.filter((part) => part.length > 0);
}

function splitAtGaps(line: readonly Chunk[], gap: number, y: number): Stretch[] {
  const parts: Chunk[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const chunk of line) {
    const last = parts.at(-1);
    if (last && chunk.x - end <= gap) last.push(chunk);
    else parts.push([chunk]);
    end = Math.max(end, endOf(chunk));
  }
  return parts.map((part) => ({ left: part[0]?.x ?? 0, right: Math.max(...part.map(endOf)), y, chunks: part }));
}

/** Where the fewest stretches cross with enough on either side; null where more than a third would. */
function findGutter(stretches: readonly Stretch[]): number | null {
  const [from, to] = [Math.min(...stretches.map(({ left }) => left)), Math.max(...stretches.map(({ right }) => right))];
  let best: { at: number; crossed: number; both: number } | null = null;
  for (let share = 0.25; share <= 0.75; share += 0.02) {
    const at = from + (to - from) * share;
    const before = stretches.filter(({ right }) => right <= at).length;
    const after = stretches.filter(({ left }) => left >= at).length;
    const crossed = stretches.length - before - after;
    const both = Math.min(before, after);
    if (both < LEAST_LINES || crossed > stretches.length / 3) continue;
    if (!best || crossed < best.crossed || (crossed === best.crossed && both > best.both)) best = { at, crossed, both };
  }
  return best?.at ?? null;
}

function areColumns(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  const byRows = [...left, ...right].sort((a, b) => a.y - b.y || a.left - b.left);
  const [down, across] = [falls([...left, ...right]), falls(byRows)];
  if (down !== across) return down < across;
  const rows = new Set(left.map(({ y }) => Math.round(y)));
  const aligned = right.filter(({ y }) => rows.has(Math.round(y))).length;
  if (aligned < right.length / 2) return true;
  return [left, right].every((side) => side.reduce((sum, { chunks }) => sum + lengthOf(chunks), 0) / side.length > 24);
}

/** How often the number at the head of a stretch is lower than the one before it. */
function falls(stretches: readonly Stretch[]): number {
  const numbers = stretches.flatMap(({ chunks, y }) => {
    const size = Math.max(...chunks.map((chunk) => chunk.size));
    return problemNumberOf(writeLine({ y, size, chunks })) ?? [];
  });
  return numbers.filter((number, index) => index > 0 && number < (numbers[index - 1] ?? 0)).length;
}

const lengthOf = (chunks: readonly Chunk[]): number => chunks.reduce((sum, { text }) => sum + text.length + 1, 0);
