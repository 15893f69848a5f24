import { clauseAround } from '../clause-around.ts';
import type { Detector } from './detector.ts';

const NOTHING =
  /\b(?:[a-z]|it|the (?:answer|result|solution|unknown|value|total|number)) (?:is|equals|becomes|comes to|must be|has to be|would be) (?:(?:just|simply|exactly|really) )?(?:nothing|null|none|zilch|nada|empty)\b(?! (?:to|but|more|wrong|new|else))|\b[a-z] (?:vanishes|disappears)\b|^\W*(?:zilch|nada|nothing at all)\W*$/gi;

/** Zero in words that name no number: `x is nothing`, `x vanishes`. */
export const zeroWords: Detector = {
  name: 'says that it is nothing',
  finds({ text, hidden }, answer, known) {
    if (hidden || answer.kind !== 'value' || answer.value.n !== 0n || known.concluded(answer.value)) return false;
    return [...text.matchAll(NOTHING)].some((match) => !clauseAround(text, match.index).asks);
  },
};
