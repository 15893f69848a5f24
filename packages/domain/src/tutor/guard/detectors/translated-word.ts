import type { Known } from '../known.ts';
import { normaliseWording } from '../normalise-wording.ts';
import { cognateKey } from '../words/cognate-key.ts';
import { foldedWords, foldText } from '../words/fold-text.ts';
import { namesOf } from '../words/glossary/glossary.ts';
import { spellingsOf, unknownWords } from '../words/unknown-words.ts';
import type { Detector } from './detector.ts';

/** Shorter keys are shared by words that are no cognates. */
const DISTINCTIVE = 5;
/** In a term of several words each may be shorter. */
const DISTINCTIVE_TOGETHER = 4;
/** Shorter names with an ending are too often English (`Mai`, `main`). */
const LONG_NAME = 5;
/** `dióxido de carbono`: so many words may stand between and around the words of a term. */
const AROUND = 3;

/** The answer's word in another language: a cognate (`fotosíntesis`), or what a school glossary gives (`Verdunstung`). */
export const translatedWord: Detector = {
  name: 'translates it',
  finds({ text, raw }, answer, known) {
    const words = unknownWords(answer, known);
    if (words === null) return false;
    const written = raw === '' ? text : raw;
    const folded = foldText(written);
    const isFree = (name: string): boolean => known.texts.some((one) => says(foldText(one), name));
    if (namesOf(words).some((name) => says(folded, name) && !isFree(name))) return true;
    return hasCognates(foldedWords(written), words, known);
  },
};

/** A name as words of its own, with an ending of number or case; scripts without spaces or with joined articles anywhere. */
function says(folded: string, name: string): boolean {
  if (!folded.includes(name)) return false;
  if (!/^[a-z '’-]+$/.test(name)) return true;
  return new RegExp(`(?<![a-z])${name}${pluralOf(name)}(?![a-z])`).test(folded);
}

function pluralOf(name: string): string {
  if (name.length < LONG_NAME || /[aiou]$/.test(name)) return 's?';
  return name.endsWith('e') ? '[sn]?' : '(?:e?s|en?)?';
}

function hasCognates(said: readonly string[], words: readonly string[], known: Known): boolean {
  const least = words.length === 1 ? DISTINCTIVE : DISTINCTIVE_TOGETHER;
  const wanted = words.map((word) => ({
    keys: new Set(
      spellingsOf(word)
        .map(cognateKey)
        .filter((key) => key.length >= least),
    ),
    names: namesOf([word]),
  }));
  const tells = said.map((word) => {
    if (normaliseWording(word)[0] !== undefined && known.wordingMentioned(normaliseWording(word))) return -1;
    return wanted.findIndex(({ keys, names }) => keys.has(cognateKey(word)) || names.includes(word));
  });
  if (words.length === 1) return tells.includes(0);
  return tells.some((first, start) => {
    if (first < 0) return false;
    return new Set(tells.slice(start, start + words.length + AROUND).filter((one) => one >= 0)).size === words.length;
  });
}
