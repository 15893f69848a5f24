/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { type IndexedStandard, indexed, weightOf } from './index-standards.ts';
import { wordsOf } from './words-of.ts';

/** What items are about: an entry of the catalogue where their words are evidence enough, and a label in any case. */
export type Classified = { readonly standardId: string | null; readonly topicLabel: string };

/** The least that the words of an entry's label must weigh, and the least lead over what is no relative of it. */
const ENOUGH = 4;
const LEAD = 1.25;

/**
 * Classifies by the words of the items alone; the same items always come out the same. An entry is named only when its
 * label is in the items and no other entry comes near: a wrong skill on a report is worse than none.
 */
export function classifyItems(items: readonly Item[], subject: string): Classified {
  const words = countWords(items);
  const best = bestOf(words, items.length);
  if (best) return { standardId: best.standard.id, topicLabel: best.standard.label };
  return { standardId: null, topicLabel: labelOf(items, words) || subject.trim().slice(0, 80) || 'Mixed topics' };
}

/** In how many items each word stands. */
function countWords(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const word of new Set(wordsOf(`${item.stem} ${item.explanation}`)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function bestOf(words: ReadonlyMap<string, number>, total: number): IndexedStandard | null {
  const scored = indexed
    .filter(({ isGroup }) => !isGroup)
    .map((one) => ({ one, ...scoreOf(one, words, total) }))
    .filter(({ label, covered }) => label >= ENOUGH && covered)
    .sort((a, b) => b.score - a.score || (a.one.standard.id < b.one.standard.id ? -1 : 1));
  const [first] = scored;
  if (!first) return null;
  const rival = scored.find(({ one }) => one !== first.one && !sayTheSame(one, first.one));
  return rival && first.score < LEAD * rival.score ? null : first.one;
}

function scoreOf({ label, all }: IndexedStandard, words: ReadonlyMap<string, number>, total: number) {
  const weigh = (set: ReadonlySet<string>) =>
    [...set].reduce((sum, word) => sum + weightOf(word) * ((words.get(word) ?? 0) / total), 0);
  const own = weigh(label);
  // Every word of the label stands somewhere, so that one striking word does not decide.
  const present = [...label].filter((word) => words.has(word)).length;
  return { label: own, score: 3 * own + weigh(all), covered: present >= Math.min(2, label.size) && label.size > 0 };
}

/** Two catalogues have the same skill under nearly the same name. */
function sayTheSame(a: IndexedStandard, b: IndexedStandard): boolean {
  const common = [...a.label].filter((word) => b.label.has(word)).length;
  return common >= Math.min(a.label.size, b.label.size) && common > 0;
}

/** The words that most items share, as they are written in them. */
function labelOf(items: readonly Item[], words: ReadonlyMap<string, number>): string {
  const shared = [...words]
    .filter(([, count]) => count >= 2 && count * 2 >= items.length)
    .sort((a, b) => b[1] * weightOrOne(b[0]) - a[1] * weightOrOne(a[0]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([word]) => asWritten(items, word));
  const label = shared.join(' and ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function weightOrOne(word: string): number {
  return weightOf(word) || 1;
}

function asWritten(items: readonly Item[], stem: string): string {
  for (const item of items)
    for (const word of item.stem.toLowerCase().match(/\p{L}{3,}/gu) ?? []) if (wordsOf(word)[0] === stem) return word;
  return stem;
}
