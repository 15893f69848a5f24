import type { Tree } from '@skillbridge/domain/engine';

/** One answer to learn from: its measures as steps (see `toSteps`), whether it was right, and how much it counts. */
export type Example = { readonly steps: readonly number[]; readonly target: number; readonly weight: number };

const TREES = 40;
const DEPTH = 12;
const LEAST_IN_LEAF = 8;
const SHARE_OF_MEASURES = 0.3;
const STEPS = 91;

/**
 * A forest of regression trees (Breiman 2001): each tree on a sample with replacement, each split the best among a random
 * share of the measures. Seeded, so the same examples always grow the same forest.
 */
export function growForest(examples: readonly Example[]): Tree[] {
  const random = seeded(20261123);
  return Array.from({ length: TREES }, () => {
    const sample = examples.flatMap(() => examples[Math.floor(random() * examples.length)] ?? []);
    return growTree(sample, random, 0);
  });
}

function growTree(examples: readonly Example[], random: () => number, depth: number): Tree {
  const split = depth >= DEPTH ? null : findSplit(examples, random);
  if (split === null) return { value: mean(examples) };
  const { measure, upTo } = split;
  const isLow = (one: Example) => (one.steps[measure] ?? 0) <= upTo;
  const low = growTree(examples.filter(isLow), random, depth + 1);
  const high = growTree(
    examples.filter((one) => !isLow(one)),
    random,
    depth + 1,
  );
  return { measure, upTo, low, high };
}

function findSplit(examples: readonly Example[], random: () => number): { measure: number; upTo: number } | null {
  const count = examples[0]?.steps.length ?? 0;
  if (examples.length < 2 * LEAST_IN_LEAF) return null;
  let best: { measure: number; upTo: number } | null = null;
  let most = 1e-9;
  for (let tried = 0; tried < count * SHARE_OF_MEASURES; tried += 1) {
    const measure = Math.floor(random() * count);
    const bins = Array.from({ length: STEPS }, emptySums);
    const all = emptySums();
    for (const { steps, target, weight } of examples) {
      for (const bin of [bins[steps[measure] ?? 0] ?? all, all]) {
        bin.n += 1;
        bin.weight += weight;
        bin.total += weight * target;
      }
    }
    const low = emptySums();
    for (const [upTo, bin] of bins.entries()) {
      low.n += bin.n;
      low.weight += bin.weight;
      low.total += bin.total;
      if (bin.n === 0 || low.n < LEAST_IN_LEAF || all.n - low.n < LEAST_IN_LEAF) continue;
      const above = (all.total - low.total) ** 2 / (all.weight - low.weight);
      const gain = low.total ** 2 / low.weight + above - all.total ** 2 / all.weight;
      if (gain > most) [best, most] = [{ measure, upTo }, gain];
    }
  }
  return best;
}

function emptySums() {
  return { n: 0, weight: 0, total: 0 };
}

function mean(examples: readonly Example[]): number {
  const weights = examples.reduce((sum, one) => sum + one.weight, 0);
  return weights === 0 ? 0.5 : examples.reduce((sum, one) => sum + one.weight * one.target, 0) / weights;
}

/** mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
