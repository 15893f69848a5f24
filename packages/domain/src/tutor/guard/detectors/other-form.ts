import { stemmer } from 'stemmer';
import { foldedWords } from '../words/fold-text.ts';
import { wordsKnown } from '../words/known-words.ts';
import { sameFamily } from '../words/same-family.ts';
import { spellingsOf, unknownWords } from '../words/unknown-words.ts';
import type { Detector } from './detector.ts';

/**
 * Another form of the answer's word: `it evaporates` for evaporation, `democratic` for democracy. Where the task or the
 * student uses a form of it, the forms are free and only the answer's own is kept.
 */
export const otherForm: Detector = {
  name: 'uses another form of the answer',
  finds({ text, raw }, answer, known) {
    const words = unknownWords(answer, known);
    if (words === null) return false;
    const said = foldedWords(raw === '' ? text : raw);
    return hasFormsOf(said, words) && !hasFormsOf(wordsKnown(known), words);
  },
};

const SMALL = new Set('a an the of in on at to and or is are by for with'.split(' '));

function hasFormsOf(said: readonly string[], words: readonly string[]): boolean {
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return said.some((one) => isForm(one, only));
  const content = said.filter((one) => !SMALL.has(one));
  return content.some((_, start) =>
    words.every((word, offset) => {
      const one = content[start + offset] ?? '';
      return isForm(one, word) || sameStem(one, word);
    }),
  );
}

function isForm(said: string, word: string): boolean {
  return said.slice(0, 3) === word.slice(0, 3) && spellingsOf(word).some((one) => sameFamily(said, one));
}

/** The stems of a library run together what is only related (`commun`); of several words in a row all must have the same. */
function sameStem(said: string, word: string): boolean {
  return said.slice(0, 2) === word.slice(0, 2) && spellingsOf(word).some((one) => stemmer(one) === stemmer(said));
}
