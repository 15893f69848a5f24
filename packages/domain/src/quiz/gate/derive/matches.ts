import { approximate } from '../../../math/approximate.ts';
import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { judgeEquivalence } from '../../../math/judge-equivalence.ts';
import {
  multiplyRational,
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

/** How an option stands to what was derived; `percent` is the value times a hundred with a percent sign. */
export type Match = 'exact' | 'rounded' | 'percent' | 'no' | 'unread';

/** Compares an option (in plain characters) with what was derived. */
export function matches(solved: Solved, plain: string): Match {
  if ('expression' in solved) return matchesExpression(solved.expression, plain);
  if ('anyOf' in solved) return ofAny(solved.anyOf, plain);
  const figure = readFigure(plain);
  if (!figure) return readValue(plain, solved.value);
  const { value, text, percent, unit } = figure;
  if (solved.unit !== null && unit !== '' && findUnit(unit)?.dimension === findUnit(solved.unit)?.dimension) {
    const [said, meant] = [readQuantity(plain), findUnit(solved.unit)];
    if (said && meant) return exactly(sameRational(said.value, multiplyRational(solved.value, meant.scale)));
  }
  const match = compareRounded(solved.value, value, text);
  if (match !== 'no' || !percent) return match;
  return compareRounded(multiplyRational(solved.value, whole(100)), value, text) === 'no' ? 'no' : 'percent';
}

function ofAny(values: readonly Rational[], plain: string): Match {
  const figure = readFigure(plain);
  return figure ? exactly(values.some((value) => sameRational(value, figure.value))) : 'unread';
}

const exactly = (same: boolean): Match => (same ? 'exact' : 'no');

/** The value itself, or the value to as many decimals as the option has when it has one at least. */
function compareRounded(exact: Rational, said: Rational, text: string): Match {
  if (sameRational(exact, said)) return 'exact';
  const decimals = /^-?\d*\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return decimals > 0 && sameRational(roundRational(exact, decimals), said) ? 'rounded' : 'no';
}

function readValue(plain: string, meant: Rational): Match {
  const value = plain.length > 60 ? null : evaluateArithmetic(asArithmetic(plain));
  return value ? exactly(sameRational(value, meant)) : 'unread';
}

/** `3 x 10^4`, `3:5`. */
function asArithmetic(plain: string): string {
  return plain.replace(/(?<=\d) ?x ?(?=10\^)/i, '*').replace(/^(\d+) ?: ?(\d+)$/, '$1/$2');
}

function matchesExpression(expression: string, plain: string): Match {
  if (plain.length > 120 || /[a-z]{4,}/i.test(plain.replace(/sqrt/g, ''))) return 'unread';
  const [exact, said] = [approximate(expression), approximate(plain)];
  if (exact !== null && said !== null) return exactly(Math.abs(exact - said) < 1e-6 * Math.max(1, Math.abs(exact)));
  const figure = readFigure(plain);
  const value = evaluateArithmetic(expression);
  if (value && figure) return exactly(sameRational(value, figure.value));
  if (exact !== null && figure) return exactly(Math.abs(exact - rationalToNumber(figure.value)) < 1e-6);
  const judged = judgeEquivalence(expression, plain);
  return judged === 'unknown' ? 'unread' : exactly(judged === 'equivalent');
}
