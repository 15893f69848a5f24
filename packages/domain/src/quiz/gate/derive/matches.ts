import { approximate } from '../../../math/approximate.ts';
import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { judgeEquivalence } from '../../../math/judge-equivalence.ts';
import {
  multiplyRational,
  parseDecimal,
  type Rational,
  rationalToNumber,
  roundRational,
  sameRational,
  whole,
} from '../../../math/rational.ts';
import { readQuantity } from '../../../math/read-quantity.ts';
import { findUnit } from '../../../math/units.ts';
import type { Solved } from './solver.ts';

/** A figure with its currency before it, or unit, counted noun or percent sign behind it. */
const FIGURE =
  /^(?:[a-z]\s*=\s*)?(-?)\s*(?:[$€£]|rs\.?|usd)?\s*(-?(?:\(\d+\s?\+\s?\d+\/\d+\)|\d+(?:\.\d+)?(?:\s?\/\s?\d+)?|\.\d+))\s*(%?)\s*((?:[a-z°²³^23/]+\.?\s?){0,4}?)\s*[.]?$/i;

/** An option that is one figure; null for any other text. */
export function readFigure(plain: string): { value: Rational; text: string; percent: boolean; unit: string } | null {
  const [, sign = '', text = '', percent = '', unit = ''] = FIGURE.exec(plain.trim()) ?? [];
  const value = text === '' ? null : evaluateArithmetic(`${sign}${text.replace(/\s/g, '')}`);
  return value && { value, text, percent: percent !== '', unit: unit.trim() };
}

/** Whether an option (in plain characters) says what was derived; null where it cannot be read. */
export function matches(solved: Solved, plain: string): boolean | null {
  if ('expression' in solved) return matchesExpression(solved.expression, plain);
  const figure = readFigure(plain);
  if (!figure) return readValue(plain, solved.value);
  const { value, text, percent, unit } = figure;
  if (solved.unit !== null && unit !== '' && findUnit(unit)?.dimension === findUnit(solved.unit)?.dimension) {
    const [said, meant] = [readQuantity(plain), findUnit(solved.unit)];
    if (said && meant) return sameRational(said.value, multiplyRational(solved.value, meant.scale));
  }
  if (isRounded(solved.value, value, text)) return true;
  return percent && isRounded(multiplyRational(solved.value, whole(100)), value, text);
}

/** The value itself, or the value to as many decimals as the option has when it has one at least. */
function isRounded(exact: Rational, said: Rational, text: string): boolean {
  if (sameRational(exact, said)) return true;
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return (
    decimals > 0 && parseDecimal(text.replace('-', '')) !== null && sameRational(roundRational(exact, decimals), said)
  );
}

function readValue(plain: string, meant: Rational): boolean | null {
  const value = plain.length > 60 ? null : evaluateArithmetic(plain);
  return value && sameRational(value, meant);
}

function matchesExpression(expression: string, plain: string): boolean | null {
  if (plain.length > 120 || /[a-z]{4,}/i.test(plain.replace(/sqrt/g, ''))) return null;
  const [exact, said] = [approximate(expression), approximate(plain)];
  if (exact !== null && said !== null) return Math.abs(exact - said) < 1e-6 * Math.max(1, Math.abs(exact));
  const figure = readFigure(plain);
  const value = evaluateArithmetic(expression);
  if (value && figure) return sameRational(value, figure.value);
  if (exact !== null && figure) return Math.abs(exact - rationalToNumber(figure.value)) < 1e-6;
  const judged = judgeEquivalence(expression, plain);
  return judged === 'unknown' ? null : judged === 'equivalent';
}
