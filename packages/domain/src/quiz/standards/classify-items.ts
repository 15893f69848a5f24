/** ANSWER-BEARING: see answer-key.ts. */
import type { Item } from '../../items/item.ts';
import { findStandard } from './find-standard.ts';
import { type IndexedStandard, indexed, weightOf } from './index-standards.ts';
import type { Standard } from './standard.ts';
import { wordsOf } from './words-of.ts';

/** What items are about: an entry of the catalogue where their words are evidence enough, and a label in any case. */
export type Classified = { readonly standardId: string | null; readonly topicLabel: string };

/** The least that the words of an entry's label must weigh, and the least lead over what is no relative of it. */
const ENOUGH = 4;
const LEAD = 1.25;
/** Of the items. */
const IN_MANY = 0.4;
/** Longer stems are passages, in which any word may stand. */
const LONGEST_PROBLEM = 600;
/** `\\frac` is no word. */
const COMMAND = /\\[a-zA-Z]+/g;

/** What is known besides the items. */
export type Hints = {
  /** What the instructor said that they are about: as good as a word of every item. */
  readonly said?: string;
  /** A name for the topic, where there is one; used when the catalogue has none. */
  readonly topic?: string;
  /** Of the course: the last resort. */
  readonly subject?: string;
};

const LONGEST_LABEL = 80;

/**
 * Classifies by the skills that items name themselves, else by their words; the same items always come out the same. An
 * entry is named only when its label is in the items and no other entry comes near: a wrong skill on a report is worse
 * than none.
 */
export function classifyItems(items: readonly Item[], { said = '', topic = '', subject = '' }: Hints = {}): Classified {
  const words = countWords(items, said);
  const best = mostNamed(items) ?? bestOf(items, words, said)?.standard;
  if (best) return { standardId: best.id, topicLabel: best.label };
  const label = [said.length <= LONGEST_LABEL ? said : '', topic, labelOf(items, words), subject]
    .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .find((text) => text.length >= 3 && text.length <= LONGEST_LABEL);
  return { standardId: null, topicLabel: label ? `${label.charAt(0).toUpperCase()}${label.slice(1)}` : 'Mixed topics' };
}

/** The skill that more than half of the items name. */
function mostNamed(items: readonly Item[]): Standard | null {
  const counts = new Map<string, number>();
  for (const { skill } of items) if (skill !== null) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  const most = [...counts].find(([, count]) => count * 2 > items.length);
  return most ? findStandard(most[0]) : null;
}

/** In how many items each word stands. */
function countWords(items: readonly Item[], said: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const word of new Set(wordsOf(`${item.stem} ${item.explanation} ${said}`.replace(COMMAND, ' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function bestOf(items: readonly Item[], words: ReadonlyMap<string, number>, said: string): IndexedStandard | null {
  const total = items.length;
  // One question has too few words to tell its skill.
  if (total < 2 && said === '') return null;
  const maybeMaths = said !== '' || items.filter(isMathematical).length * 2 >= total;
  const scored = indexed
    .filter(({ isGroup, standard }) => !isGroup && (maybeMaths || standard.subject !== 'math'))
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
  // One striking word does not decide, nor one question.
  const present = [...label].filter((word) => (words.get(word) ?? 0) >= total * IN_MANY).length;
  return { label: own, score: 3 * own + weigh(all), covered: present >= Math.min(2, label.size) && label.size > 0 };
}

/** Has figures or signs to work with; the years of a history passage are none. */
function isMathematical({ stem }: Item): boolean {
  if (/[=+×÷√^%$]|\\[a-zA-Z]+|\d\s*[-+*/<>]\s*\d/.test(stem)) return stem.length < LONGEST_PROBLEM;
  return (stem.match(/\b\d{1,3}(?:[.,]\d+)?\b/g) ?? []).length >= 2 && stem.length < LONGEST_PROBLEM;
}

/** Two catalogues have the same skill under nearly the same name; within one, names that are alike are two skills. */
function sayTheSame(a: IndexedStandard, b: IndexedStandard): boolean {
  if (a.standard.framework === b.standard.framework) return false;
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
  return shared.join(' and ');
}

function weightOrOne(word: string): number {
  return weightOf(word) || 1;
}

function asWritten(items: readonly Item[], stem: string): string {
  for (const item of items)
    for (const word of item.stem.toLowerCase().match(/\p{L}{3,}/gu) ?? []) if (wordsOf(word)[0] === stem) return word;
  return stem;
}
