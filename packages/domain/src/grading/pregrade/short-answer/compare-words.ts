import type { Word } from './read-words.ts';
import { unity } from './word-classes.ts';

/** How far two words mean the same, 0 to 1. Words at opposite ends of a scale never do. */
export function compareWords(one: Word, other: Word): number {
  if (one.isName || other.isName) return one.text === other.text ? 1 : 0;
  if (sharesEnd(one, other)) return one.stem === other.stem ? 1 : 0.85;
  if (areOpposed(one, other)) return 0;
  if (one.stem === other.stem) return one.negated === other.negated ? 1 : 0.7;
  if (one.concepts.some((concept) => other.concepts.includes(concept))) return 0.8;
  return compareBeginnings(one.stem, other.stem);
}

/** The best match of a word among others. */
export function bestMatch(word: Word, others: readonly Word[]): number {
  return others.reduce((most, other) => Math.max(most, compareWords(word, other)), 0);
}

/** Whether two words stand at opposite ends of one scale, negations counted. */
export function areOpposed(one: Word, other: Word): boolean {
  return one.poles.some((a) => other.poles.some((b) => a.axis === b.axis && a.sign !== b.sign));
}

/** Whether both words tell of whole and together, or both of broken and apart, be it on different scales. */
export function shareUnity(one: Word, other: Word): boolean {
  const told = (word: Word) => word.poles.filter((pole) => unity.has(pole.axis));
  return told(one).some((a) => told(other).some((b) => a.sign === b.sign));
}

function sharesEnd(one: Word, other: Word): boolean {
  return one.poles.some((a) => other.poles.some((b) => a.axis === b.axis && a.sign === b.sign));
}

/** Words of one family begin alike: `compute` and `computation`, `insert` and `insertion`. */
function compareBeginnings(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 5) return 0;
  if (long.startsWith(short)) return 0.7;
  return short.length >= 6 && long.startsWith(short.slice(0, -2)) ? 0.6 : 0;
}
