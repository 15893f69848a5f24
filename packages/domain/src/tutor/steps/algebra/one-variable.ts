import {
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  rationalToNumber,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import type { Polynomial } from './polynomial.ts';

/** Coefficients of a polynomial in one letter, lowest power first, without zeros at the end. */
export type Coefficients = readonly Rational[];

export function coefficientsOf(polynomial: Polynomial): Coefficients {
  const list: Rational[] = [];
  for (const [key, value] of polynomial) list[key.length] = value;
  return Array.from({ length: list.length }, (_, power) => list[power] ?? whole(0));
}

/** How the roots of `b` stand to those of `a`, complex ones included. */
export type RootsCompared = 'same' | 'more' | 'fewer' | 'other';

export function compareRoots(a: Coefficients, b: Coefficients): RootsCompared {
  const [inB, inA] = [divides(squareFree(a), b), divides(squareFree(b), a)];
  if (inB) return inA ? 'same' : 'more';
  return inA ? 'fewer' : 'other';
}

/**
 * Whether `a` surely has a real root that `b` lacks, given that their roots are neither the same nor nested. Above the
 * second degree that is claimed only where they have no root in common.
 */
export function losesRealRoot(a: Coefficients, b: Coefficients): boolean {
  const reduced = squareFree(a);
  const degree = reduced.length - 1;
  if (degree === 1) return true;
  if (degree === 2) return compareRational(discriminant(reduced), whole(0)) >= 0;
  return degree % 2 === 1 && commonFactor(a, b).length === 1;
}

/** The real roots up to the second degree, as near as floats are; none above it. For telling rounding, not for verdicts. */
export function realRoots(polynomial: Coefficients): number[] {
  const [c = 0, b = 0, a = 0] = polynomial.map(rationalToNumber);
  if (polynomial.length === 2) return [-c / b];
  if (polynomial.length !== 3) return [];
  const root = Math.sqrt(b * b - 4 * a * c);
  return Number.isNaN(root) ? [] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

function discriminant([c, b, a]: Coefficients): Rational {
  if (!a || !b || !c) return whole(0);
  return subtractRational(multiplyRational(b, b), multiplyRational(whole(4), multiplyRational(a, c)));
}

function divides(divisor: Coefficients, polynomial: Coefficients): boolean {
  return divisor.length > 0 && divide(polynomial, divisor).rest.length === 0;
}

/** The polynomial with each root once. */
function squareFree(polynomial: Coefficients): Coefficients {
  const slope = polynomial.slice(1).map((value, index) => multiplyRational(value, whole(index + 1)));
  return divide(polynomial, commonFactor(polynomial, slope)).quotient;
}

function commonFactor(a: Coefficients, b: Coefficients): Coefficients {
  let [x, y] = [a, b];
  while (y.length > 0) [x, y] = [y, divide(x, y).rest];
  return x;
}

function divide(polynomial: Coefficients, divisor: Coefficients): { quotient: Coefficients; rest: Coefficients } {
  const rest = [...polynomial];
  const quotient: Rational[] = [];
  const lead = divisor.at(-1);
  if (!lead) return { quotient, rest };
  while (rest.length >= divisor.length) {
    const shift = rest.length - divisor.length;
    const factor = divideRational(rest.at(-1) ?? whole(0), lead) ?? whole(0);
    quotient[shift] = factor;
    for (const [index, value] of divisor.entries()) {
      rest[index + shift] = subtractRational(rest[index + shift] ?? whole(0), multiplyRational(factor, value));
    }
    rest.pop();
    while (rest.at(-1)?.n === 0n) rest.pop();
  }
  return { quotient: Array.from({ length: quotient.length }, (_, at) => quotient[at] ?? whole(0)), rest };
}
