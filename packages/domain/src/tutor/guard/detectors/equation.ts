import type { Rational } from '../../../math/rational.ts';
import { type Equation, findEquations, isSolvedBy, isUnscaled } from '../calculations/find-equations.ts';
import type { Known } from '../known.ts';
import type { Detector } from './detector.ts';

/** An equation that the tutor made up and the answer solves: `y + 1 = 8`, `2k = 14`, `what number plus one is eight`. */
export const equation: Detector = {
  name: 'sets an equation that it solves',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    return findEquations(text).some((one) => isSolvedBy(one, answer.value) && !isOfTheTask(one, answer.value, known));
  },
};

/** The task's own equation, one that follows from it, or what its figures say in signs: a step, with the rest to do. */
function isOfTheTask(one: Equation, value: Rational, known: Known): boolean {
  if (known.quotes(one.text) || (one.figures.length > 0 && one.figures.every((figure) => known.given(figure))))
    return true;
  const [letter = ''] = one.letters;
  const own = known.equations.filter(({ letters }) => letters.includes(letter));
  if (own.some(({ letters }) => letters.length > 1) && one.figures.every((figure) => known.mentions(figure)))
    return true;
  const solved = own.filter((other) => isSolvedBy(other, value));
  if (solved.length === 0) return false;
  const named = one.sides.filter((side) => side.includes(letter));
  // `x + 1 = 5` for `2x + 5 = 13` says the answer in another way; `2x = 8` is its next line.
  return !isUnscaled(one) || solved.some(isUnscaled) || named.some((side) => side.length > 1 && known.quotes(side));
}
