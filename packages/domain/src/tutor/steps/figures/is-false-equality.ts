import {
  absRational,
  compareRational,
  type Rational,
  rational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { type Calculation, type Expression, evaluateExpression, figuresOf } from './calculation.ts';

/**
 * Whether a calculation is false however it is read. Right are also a rounded result (`2 / 3 = 0.67`, `47 / 4 = 11`), a
 * percentage read either way (`100 - 60% = 40%`), thousands and millions left out (`2 x 10 = 20 million`), and
 * `25 / 1 / 3` for a division by a third.
 */
export function isFalseEquality({ expression, result, stated }: Calculation): boolean {
  if (!stated) return false;
  const readings = [evaluateExpression(expression), evaluateExpression(regroup(expression)), plainPercent(expression)];
  const values = readings.filter((value) => value !== null);
  return values.length > 0 && !values.some((value) => agrees(value, result));
}

function agrees(value: Rational, result: Rational): boolean {
  return [1n, 100n, 1000n, 1_000_000n].some((scale) =>
    [rational(value.n * scale, value.d), rational(value.n, value.d * scale)].some(
      (scaled) => scaled !== null && isRounded(scaled, result),
    ),
  );
}

/** Exact, or as close as the decimals that were written; a whole number may stand for anything within one of it. */
function isRounded(value: Rational, result: Rational): boolean {
  const gap = absRational(subtractRational(value, result));
  if (gap.n === 0n) return true;
  if (value.d === 1n) return false;
  const step = result.d === 1n ? whole(1) : (rational(1n, decimalScale(result.d)) ?? whole(0));
  return compareRational(gap, step) < 0;
}

/** 10, 100, ... for the decimals that a result with this denominator was written with. */
function decimalScale(denominator: bigint): bigint {
  let scale = 10n;
  while (scale % denominator !== 0n && scale < 10n ** 12n) scale *= 10n;
  return scale;
}

/** `a / b / c` as `a / (b / c)`. */
function regroup(node: Expression): Expression {
  if (node.kind === 'figure') return node;
  const { left, right } = node;
  if (node.sign === '/' && left.kind === 'operation' && left.sign === '/') {
    return { ...node, left: left.left, right: { ...left, left: left.right, right } };
  }
  return { ...node, left: regroup(left), right: regroup(right) };
}

/** The value with `60%` read as 60. */
function plainPercent(node: Expression): Rational | null {
  const percents = figuresOf(node).filter((figure) => figure.percent);
  if (percents.length === 0) return null;
  return evaluateExpression(
    node,
    new Map(percents.map((figure) => [figure, rational(figure.value.n * 100n, figure.value.d) ?? figure.value])),
  );
}
