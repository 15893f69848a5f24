import { sameRational } from '../../../math/rational.ts';
import type { Detector } from './detector.ts';

const RIGHT =
  "(?:is|was|'s|got it|has it|sounds|looks|would be) ?(?:the )?(?:indeed |actually )?(?:right|correct|it\\b|true|good|closer|better|answer|one)?";
const PLACES: readonly (readonly [string, (guesses: number) => number])[] = [
  ['first|former', () => 0],
  ['second', () => 1],
  ['third', () => 2],
  ['fourth', () => 3],
  ['last|latter|final', (guesses) => guesses - 1],
];

/** Points at one of several guesses without saying it: `the second one is right`, `Mia is right`. */
export const pickedGuess: Detector = {
  name: 'points at the right one of the guesses',
  finds({ text, hidden }, answer, known) {
    if (answer.kind !== 'value' || hidden || known.guesses.length < 2) return false;
    const at = known.guesses.findIndex((one) => sameRational(one, answer.value));
    if (at < 0) return false;
    const byPlace = PLACES.some(
      ([words, place]) =>
        place(known.guesses.length) === at &&
        new RegExp(
          `\\b(?:${words})(?: (?:one|a single|guess|number|value|of (?:them|those|the two|these)))?(?: you (?:said|gave|named))? ${RIGHT}|\\b(?:yes|go with|take|choose|pick|closer to)\\W+(?:to )?(?:your |the )?(?:${words})\\b`,
          'i',
        ).test(text),
    );
    const name = known.guessNames[at];
    return (
      byPlace ||
      (name !== undefined &&
        new RegExp(
          `\\b${name}(?:'s)?(?: (?:one|answer|number|result))? (?:is|was|has|got)(?: it| the)? ?(?:right|correct|answer)?`,
          'i',
        ).test(text))
    );
  },
};
