import { addRational, parseDecimal, sameRational, whole } from '../../../math/rational.ts';
import type { Detector } from './detector.ts';

const AFTER =
  /\b(?:(?:right|just|directly|immediately|straight|comes?|next) (?:right )?after|follows|following|next (?:whole |natural )?(?:number|integer) (?:after|up from|above)|just above|(?:a single|1|one) (?:up from|above|after)|successor of) (-?\d+)\b/gi;
const BEFORE =
  /\b(?:(?:right|just|directly|immediately|comes?) (?:right )?before|precedes|(?:a single|1|one) (?:below|before|under)|just below|predecessor of) (-?\d+)\b/gi;

/** The number next to the answer: `right after 6`, `just before 8`. */
export const neighbour: Detector = {
  name: 'names the number next to it',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || answer.value.d !== 1n || known.concluded(answer.value)) return false;
    const isNext = (pattern: RegExp, step: number): boolean =>
      [...text.matchAll(pattern)].some((match) => {
        const neighbouring = parseDecimal(match[1] ?? '');
        return neighbouring !== null && sameRational(addRational(neighbouring, whole(step)), answer.value);
      });
    return isNext(AFTER, 1) || isNext(BEFORE, -1);
  },
};
