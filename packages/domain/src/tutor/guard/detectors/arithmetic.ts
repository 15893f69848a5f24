import { sameRational } from '../../../math/rational.ts';
import { findCalculations } from '../calculations/find-calculations.ts';
import type { Detector } from './detector.ts';

/** A calculation that comes to the answer: `14/2`, `sum of 4 and 3`, `log2(128)`. What the problem itself asks is exempt. */
export const arithmetic: Detector = {
  name: 'gives arithmetic that comes to it',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    return findCalculations(text).some(
      (one) =>
        one.values.some((value) => sameRational(value, answer.value)) &&
        !known.calculates(one.form) &&
        !known.quotes(one.text) &&
        !known.quotes(one.text.replace(/^\((.*)\)$/, '$1')),
    );
  },
};
