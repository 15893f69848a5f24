import type { GuardedAnswer } from '../guarded-answer.ts';
import type { Known } from '../known.ts';

/** Longer answers are sentences; they are told by their gist, not by one word. */
const MOST_WORDS = 4;
const VERDICTS = new Set(['yes', 'no', 'true', 'false']);

/**
 * The words of a worded answer that neither the task nor the student named, or null: then its forms, disguises and
 * translations tell nothing that is not known.
 */
export function unknownWords(answer: GuardedAnswer, known: Known): readonly string[] | null {
  if (answer.kind !== 'wording' || answer.words.length > MOST_WORDS) return null;
  if (VERDICTS.has(answer.words.join(' '))) return null;
  return known.wordingConcluded(answer.words) || known.wordingMentioned(answer.words) ? null : answer.words;
}

/** The word with the plural ending that its normalising may have taken: `photosynthesi`, `photosynthesis`. */
export function spellingsOf(word: string): readonly string[] {
  return [word, `${word}s`, `${word}es`];
}
