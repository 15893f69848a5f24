import { type IndexedStandard, indexed, weightOf } from './index-standards.ts';
import type { Framework, Standard } from './standard.ts';
import { stemOf } from './words-of.ts';

type Options = { readonly framework?: Framework; readonly limit: number };

/**
 * Entries for what somebody types: a code, some words, half a word, or a word with a slip. The best come first; without
 * a text, the catalogue in its order.
 */
export function searchStandards(text: string, { framework, limit }: Options): Standard[] {
  const pool = framework === undefined ? indexed : indexed.filter(({ standard }) => standard.framework === framework);
  const asked = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (asked.length === 0) return pool.slice(0, limit).map(({ standard }) => standard);
  return pool
    .map((one, at) => ({ one, at, score: scoreOf(one, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .map(({ one }) => one.standard);
}

/** Every word counts by the best place that it is found in; one that is nowhere costs. */
function scoreOf(one: IndexedStandard, asked: readonly string[]): number {
  const scores = asked.map((word) => wordScore(one, word));
  const found = scores.filter((score) => score > 0).length;
  if (found === 0 || found * 2 < asked.length) return 0;
  // A whole code typed is meant.
  const [code, typed] = [` ${one.code.join(' ')} `, ` ${asked.join(' ')} `];
  const exact =
    code === typed
      ? 100
      : asked.length > 1 && code.endsWith(typed)
        ? 50
        : asked.length > 1 && code.includes(typed)
          ? 10
          : 0;
  return exact + (scores.reduce((sum, score) => sum + score, 0) * found) / asked.length;
}

function wordScore({ code, label, written, all }: IndexedStandard, word: string): number {
  if (code.includes(word)) return 6;
  const stem = stemOf(word);
  const weight = Math.max(1, weightOf(stem));
  if (label.has(stem)) return 3 * weight;
  if (all.has(stem)) return weight;
  if (word.length >= 3 && written.some((known) => known.startsWith(word))) return 2;
  if (word.length >= 3 && [...all].some((known) => known.startsWith(word))) return 0.8;
  if (word.length >= 5 && written.some((known) => isOneSlipAway(known, word))) return 1.6;
  if (word.length >= 5 && [...all].some((known) => isOneSlipAway(known, stem))) return 0.5;
  return 0;
}

/** One letter more, less, other, or two that changed places. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA === [...restB].reverse().join('');
}
