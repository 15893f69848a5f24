import { contentWords } from './content-words.ts';

/**
 * How much of what a reference says a text says too, 0 to 1: the share of the reference's content words that occur,
 * softened by the cosine so that a long ramble does not win by size.
 * Deaf to `not`.
 */
export function textLikeness(text: string, reference: string): number {
  const said = count(contentWords(text));
  const wanted = count(contentWords(reference));
  if (said.size === 0 || wanted.size === 0) return 0;
  const shared = [...wanted.keys()].filter((word) => said.has(word)).length;
  const coverage = shared / wanted.size;
  return 0.7 * coverage + 0.3 * cosine(said, wanted);
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [word, times] of a) dot += times * (b.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

function norm(counts: ReadonlyMap<string, number>): number {
  return Math.sqrt([...counts.values()].reduce((sum, times) => sum + times * times, 0));
}
