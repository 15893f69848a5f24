import {
  absRational,
  compareRational,
  type Rational,
  rational,
  sameRational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { findUnit } from '../../../math/units.ts';
import { type Calculation, type Expression, evaluateExpression, figuresOf, type Operation } from './calculation.ts';

/**
 * Whether a calculation is false however it is read. Right are also a rounded result (`2 / 3 = 0.67`, `47 / 4 = 11`), a
 * percentage read either way (`100 - 60% = 40%`), thousands and millions left out (`2 x 10 = 20 million`), and
 * `25 / 1 / 3` for a division by a third. A change of
 * units (`1 km / 1 min = 60 km per hour`) is not judged, nor what may be part of a longer sentence.
 */
export function isFalseEquality(calculation: Calculation): boolean {
  const { expression, percent, stated, trailing, unit } = calculation;
  if (!stated || trailing || isConversion(expression, unit)) return false;
  const readings = [evaluateExpression(expression), evaluateExpression(regroup(expression)), plainPercent(expression)];
  const values = readings.filter((value) => value !== null);
  const scales = expression.sign === '*' && !percent ? [1n, 1000n, 1_000_000n] : [1n, 100n, 1000n, 1_000_000n];
  return values.length > 0 && !values.some((value) => agrees(value, calculation, scales));
}

function agrees(value: Rational, { result, fraction }: Calculation, scales: readonly bigint[]): boolean {
  return scales.some((scale) =>
    [rational(value.n * scale, value.d), rational(value.n, value.d * scale)].some(
      (scaled) => scaled !== null && (fraction ? sameRational(scaled, result) : isRounded(scaled, result)),
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

/** Whether the result is in another unit than the figures. */
function isConversion(expression: Expression, unit: string): boolean {
  const units = [unit, ...figuresOf(expression).map((figure) => figure.unit)].flatMap((text) => unitIn(text) ?? []);
  return new Set(units).size > 1;
}

function unitIn(text: string): string | null {
  const word = text.split(' ').find((one) => one.length > 1 && findUnit(one) !== null);
  return word ? word.replace(/s$/, '') : null;
}

/** `a / b / c` as `a / (b / c)`, and `a / b x c` as `a / (b x c)`. */
function regroup(node: Expression): Expression {
  if (node.kind === 'figure') return node;
  const { left, right } = node;
  if (node.sign === '/' && left.kind === 'operation' && left.sign === '/') {
    return { ...node, left: left.left, right: { ...left, left: left.right, right } };
  }
  if (node.sign === '*' && left.kind === 'operation' && left.sign === '/') {
    return { ...left, right: { ...node, left: left.right, right } };
  }
  return { ...node, left: regroup(left), right: regroup(right) };
}

/** The value of a sum or difference with `60%` read as 60. */
function plainPercent(node: Operation): Rational | null {
  if (node.sign === '*' || node.sign === '/') return null;
  const percents = figuresOf(node).filter((figure) => figure.percent);
  if (percents.length === 0) return null;
  return evaluateExpression(
    node,
    new Map(percents.map((figure) => [figure, rational(figure.value.n * 100n, figure.value.d) ?? figure.value])),
  );
}
