import { foldedWords, foldText } from '../words/fold-text.ts';
import { givesLetterHints } from '../words/gives-letter-hints.ts';
import { spellingsOf, unknownWords } from '../words/unknown-words.ts';
import type { Detector } from './detector.ts';

/** Shorter words have too many others that look like them once letters are gone. */
const LONG_ENOUGH = 5;
/** So much of a masked word must be shown. */
const MOST = 0.6;

/** The answer's word with letters masked, left out or shuffled, or so many hints at its letters that it follows. */
export const disguisedWord: Detector = {
  name: 'shows the letters of the answer',
  finds({ text, raw, earlier }, answer, known) {
    const words = unknownWords(answer, known);
    if (words === null) return false;
    const written = foldText(raw === '' ? text : raw);
    const forms = spellingsOf(words.join(''));
    if (!forms.some((one) => /^[a-z]{3,}$/.test(one))) return false;
    if (givesLetterHints(text, earlier, forms, (word) => known.wordingMentioned([word]))) return true;
    if (words.join('').length < LONG_ENOUGH) return false;
    const said = foldedWords(written);
    return isMasked(written, forms) || lacksVowels(said, forms) || isShuffled(written, said, forms);
  },
};

/** A hole for one letter or more; a dash or a dot too, where letters stand on both sides. */
const MASKED =
  /(?<![a-z])[a-z]*(?:[_*•?#□▢◻●]+[a-z]+|(?<=[a-z])[-.…]+[a-z]+)+[_*•?#□▢◻●]*|(?<![a-z])[a-z]+[_*•#□▢◻●]+/g;

/** `ph_tosynthesis`, `e v _ p o r a t i o n` */
function isMasked(written: string, forms: readonly string[]): boolean {
  const joined = written.replace(/(?<=(?:^|\s)[a-z_*•#□▢◻●]) (?=[a-z_*•#□▢◻●](?:\s|$|[.,!?]))/g, '');
  return [...written.matchAll(MASKED), ...(joined === written ? [] : joined.matchAll(MASKED))].some(([masked]) => {
    const letters = masked.replace(/[^a-z]/g, '').length;
    const fitting = forms.filter((one) => letters >= MOST * one.length && letters < one.length);
    if (fitting.length === 0) return false;
    const pattern = new RegExp(`^${masked.replace(/[^a-z]+/g, (hole) => `[a-z]{1,${Math.min(hole.length, 9) + 1}}`)}$`);
    return fitting.some((one) => pattern.test(one));
  });
}

const innerVowels = /(?!^)[aeiou]/g;
const vowels = /[aeiou]/g;

/** `phtsynthss`, `evprtn` */
function lacksVowels(said: readonly string[], forms: readonly string[]): boolean {
  const bare = new Set(
    forms.flatMap((one) => [innerVowels, vowels, /[aeiouy]/g].map((pattern) => one.replace(pattern, ''))),
  );
  return said.some(
    (word) => isBare(word) && !forms.includes(word) && (bare.has(word) || forms.some((one) => dropsVowels(word, one))),
  );
}

/** `feudlsm`: all its consonants in order, and some of its vowels. */
function dropsVowels(word: string, form: string): boolean {
  if (word.length < LONG_ENOUGH || form.length - word.length < 2) return false;
  let at = 0;
  for (const letter of form) {
    if (letter === word[at]) at += 1;
    else if (!/[aeiou]/.test(letter)) return false;
  }
  return at === word.length;
}

/** Four letters with a vowel among them are a word more often (`acts`). */
function isBare(word: string): boolean {
  return word.length > 4 || (word.length === 4 && !/[aeiou]/.test(word));
}

const CUE = /\b(?:anagram|un-?scrambl|scrambl|rearrang|re-arrang|jumbl|shuffl|mixed|mix up|letters?|reorder|sort)/;

/** `Unscramble: moirbseo`, or such a word alone. */
function isShuffled(written: string, said: readonly string[], forms: readonly string[]): boolean {
  if (said.length > 3 && !CUE.test(written)) return false;
  const sorted = new Set(forms.map(inOrder));
  const inPieces = (written.match(/(?<![a-z])[a-z](?:[\s,.\-/]{1,2}[a-z]){4,}(?![a-z])/g) ?? []).map((one) =>
    one.replace(/[^a-z]/g, ''),
  );
  return [...said, ...inPieces].some((word) => !forms.includes(word) && sorted.has(inOrder(word)));
}

function inOrder(word: string): string {
  return [...word].sort().join('');
}
