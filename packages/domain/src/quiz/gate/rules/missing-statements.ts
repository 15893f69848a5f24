import { quote } from '../quote.ts';
import type { ItemRule } from './rule.ts';

/** `1,3`, `I and II only`, `i, ii, iii`, `2 and 4`. */
const NUMBER = '(?:[1-9]|[ivx]{1,4})';
const COMBINATION = new RegExp(
  `^(?:both\\s+|only\\s+|statements?\\s+)*\\(?${NUMBER}\\)?(?:\\s*(?:,|&|and|or)+\\s*(?:and\\s+)?\\(?${NUMBER}\\)?)*\\s*,?\\s*(?:only)?\\.?$`,
  'i',
);
const SEVERAL = new RegExp(`\\(?${NUMBER}\\)?\\s*(?:,|&|and)\\s*(?:and\\s+)?\\(?${NUMBER}\\b`, 'i');
/** The key, the letters or the statements are spoken of by letters that shuffling moves. */
const BY_LETTER =
  /^(?:both\s+|either\s+|neither\s+)?(?:\(?[a-e][.)]?\)?|options?\s+[a-e])(?:\s*(?:,|and|or|&|nor)\s*(?:and\s+)?\(?[a-e][.)]?\)?)+(?:\s+(?:above|only|are (?:correct|true|right)))?\.?$/i;

/** Options that choose among numbered statements which the stem does not have, or name other options by letter. */
export const missingStatements: ItemRule = {
  code: 'missing-statements',
  find({ item, stem, options }) {
    const byLetter = options.filter(({ text }) => BY_LETTER.test(text.trim()));
    const [letter] = byLetter;
    if (letter && byLetter.length < options.length / 2 && !/\b[a-e][.):]\s/i.test(stem))
      return [
        {
          severity: 'block',
          part: 'options',
          optionIds: [letter.id],
          sentence: `The option ${quote(letter.text)} names other options by letter, which shuffling makes wrong: say what it means.`,
        },
      ];
    const combined = options.filter(({ plain }) => COMBINATION.test(plain));
    const several = combined.filter(({ plain }) => SEVERAL.test(plain));
    if (several.length < 2 || combined.length < options.length - 1 || hasStatements(item.stem)) return [];
    if (asksForNumbers(stem)) return [];
    return [
      {
        severity: 'block',
        part: 'stem',
        sentence: 'The options choose among numbered statements that the question does not list: add the statements.',
      },
    ];
  },
};

function hasStatements(stem: string): boolean {
  const marks = stem.match(/(?:^|[\s(])(?:[1-9]|[IVXivx]{1,4})\s*[.):|]/g) ?? [];
  return marks.length >= 2;
}

/** The figures of the options are answers themselves: roots, terms, coordinates, valences. */
function asksForNumbers(stem: string): boolean {
  return /\d|[=^]|\b(?:numbers?|values?|terms?|roots?|solutions?|zeros|factors|multiples|primes?|digits|integers|charges?|coordinates?|ratio|dimensions|years?|ages?|valence|oxidation|quantum|how many)\b/i.test(
    stem,
  );
}
