/** ANSWER-BEARING: see answer-key.ts. */
import { convertFigure } from '../../../math/convert-figure.ts';
import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import {
  absRational,
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { type Measure, readMeasure } from '../../../math/read-measure.ts';
import type { ItemOf } from '../../item.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { ItemScore } from '../../item-score.ts';
import { allOrNothing } from '../../parts/score-of.ts';

const PERCENT = /^(?:%|per ?cent|percentage(?: points?)?)$/i;

/**
 * All points for a number that is no further from the key than the tolerance, compared as exact fractions. A typed unit
 * may be any of the right kind (2500 m is 2.5 km); where one is to be typed, a bare number is wrong, and the score says
 * why. A key that is no number cannot be scored.
 */
export function scoreNumeric(item: ItemOf<'numeric'>, { text }: ResponseOf<'numeric'>): ItemScore {
  const [key, tolerance] = [evaluateArithmetic(item.key), evaluateArithmetic(item.tolerance)];
  if (!key || !tolerance) return { kind: 'needs-grading' };
  const read = readMeasure(text);
  if (!read) return allOrNothing(item.points, false);
  const figure = figureInUnitOfKey(item, read);
  if (typeof figure === 'string') return { ...allOrNothing(item.points, false), reason: figure };
  const allowed =
    item.toleranceIn === 'percent'
      ? divideRational(multiplyRational(absRational(key), tolerance), whole(100))
      : tolerance;
  const off = absRational(subtractRational(figure, key));
  return allOrNothing(item.points, compareRational(off, absRational(allowed ?? whole(0))) <= 0);
}

/** The number in the key's unit, or why it cannot be compared with it. */
function figureInUnitOfKey({ unit, stem }: ItemOf<'numeric'>, read: Measure): Rational | string {
  if (unit === null) return read.percent && !/%|\bper ?cent/i.test(stem) ? ofOne(read.figure) : read.figure;
  if (read.unit === null && !read.percent) return unit.typed ? 'The unit is missing.' : read.figure;
  const wrong = 'The unit does not fit.';
  if (PERCENT.test(unit.text.trim())) return read.percent ? read.figure : wrong;
  return (read.unit === null ? null : convertFigure(read.figure, read.unit, unit.text)) ?? wrong;
}

/**
 * A percentage where nobody speaks of percent is its share of one: 50% is 1/2. Where the question speaks of percent, the
 * figure counts instead, or "write 50% as a decimal" would be answered by copying it.
 */
function ofOne(figure: Rational): Rational {
  return divideRational(figure, whole(100)) ?? figure;
}
