import type { Chunk } from './chunk.ts';

/** Chunks that stand on one line, from left to right. `y` and `size` are those of its largest letters. */
export type Line = { readonly y: number; readonly size: number; readonly chunks: readonly Chunk[] };

/** How much of the smaller one's height must be shared: enough for a raised power, too little for the next line. */
const LEAST_SHARE = 0.35;

/**
 * Lines from top to bottom. The largest letters say where lines are, smaller ones (powers, indices) join the line that
 * they overlap most.
 */
export function groupLines(chunks: readonly Chunk[]): Line[] {
  const lines: { y: number; size: number; chunks: Chunk[] }[] = [];
  const largestFirst = [...chunks].sort((a, b) => b.size - a.size || a.y - b.y);
  for (const chunk of largestFirst) {
    let best: (typeof lines)[number] | undefined;
    let most = LEAST_SHARE * chunk.size * 0.9;
    for (const line of lines) {
      const shared = Math.min(bottom(line), bottom(chunk)) - Math.max(top(line), top(chunk));
      if (shared > most) [best, most] = [line, shared];
    }
    if (best) best.chunks.push(chunk);
    else lines.push({ y: chunk.y, size: chunk.size, chunks: [chunk] });
  }
  for (const line of lines) line.chunks.sort((a, b) => a.x - b.x);
  return lines.sort((a, b) => a.y - b.y);
}

const top = ({ y, size }: { y: number; size: number }): number => y - 0.7 * size;
const bottom = ({ y, size }: { y: number; size: number }): number => y + 0.2 * size;
