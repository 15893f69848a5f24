import type { Known } from '../known.ts';
import { foldedWords } from './fold-text.ts';
import { sameFamily } from './same-family.ts';

const read = new WeakMap<Known, readonly string[]>();

/** Every folded word of the task and of the student, in order. */
export function wordsKnown(known: Known): readonly string[] {
  const words = read.get(known) ?? known.texts.flatMap(foldedWords);
  read.set(known, words);
  return words;
}

/** Whether the task or the student uses a form of the word: `evaporates` frees `evaporating`. */
export function isFormOfKnown(word: string, known: Known): boolean {
  return wordsKnown(known).some((one) => sameFamily(word, one) || sameFamily(one, word));
}
