import { addRational, type Rational, rational, subtractRational, whole } from '../../../math/rational.ts';
import { evaluateExpression, type Figure, figuresOf } from './calculation.ts';
import { keyOf, type TracedCalculation } from './trace-work.ts';

/** Stand-ins for the given figures: large, distinct, and with no small relation between them. */
const FIRST = 10_007n;
const STRIDE = 7_919n;
const ONE = whole(1);

/**
 * What each given figure is replaced with, so that two calculations come to the same only when they are the same
 * formula: `45 x 2` and `30 + 15 + 45` are both 90, but not for other given figures.
 */
export function standIns(givens: readonly string[]): (value: Rational) => Rational {
  const order = [...givens].sort();
  const byKey = new Map(order.map((key, index) => [key, whole(FIRST + STRIDE * BigInt(index * index + index))]));
  return (value) => {
    const given = byKey.get(keyOf(value)) ?? percentOf(value);
    if (given) return given;
    const more = percentOf(subtractRational(value, ONE));
    if (more) return addRational(ONE, more);
    const less = percentOf(subtractRational(ONE, value));
    return less ? subtractRational(ONE, less) : value;
  };

  /** `0.2` where 20 is given. */
  function percentOf(value: Rational): Rational | null {
    const share = rational(value.n * 100n, value.d);
    const percent = share && byKey.get(keyOf(share));
    return percent ? rational(percent.n, percent.d * 100n) : null;
  }
}

/**
 * The results of the work as formulas of the given figures. Each has one or two readings: figures that repeat an
 * earlier result carry it on, or are given figures that happen to be the same.
 */
export function fingerprints(
  work: readonly TracedCalculation[],
  standIn: (value: Rational) => Rational,
  forced?: ReadonlyMap<number, Rational>,
): Rational[][] {
  const results: Rational[][] = [];
  for (const [index, one] of work.entries()) {
    const fixed = forced?.get(index);
    results.push(fixed ? [fixed] : read(one));
  }
  return results;

  function read(one: TracedCalculation): Rational[] {
    const carried = evaluateExpression(one.expression, figureFormulas(one, results, standIn));
    const given = evaluateExpression(
      one.expression,
      new Map(figuresOf(one.expression).map((figure) => [figure, standIn(figure.value)])),
    );
    const both = [carried, given].filter((value) => value !== null);
    return carried && given && keyOf(carried) === keyOf(given) ? both.slice(0, 1) : both;
  }
}

/** The formula of each figure of a calculation: that of the result which it carries on, or its stand-in. */
export function figureFormulas(
  { expression, sources }: TracedCalculation,
  formulas: readonly Rational[][],
  standIn: (value: Rational) => Rational,
): Map<Figure, Rational> {
  return new Map(
    figuresOf(expression).map((figure) => {
      const source = sources.get(figure);
      const carried = source === undefined ? undefined : formulas[source]?.[0];
      return [figure, carried ?? standIn(figure.value)];
    }),
  );
}
