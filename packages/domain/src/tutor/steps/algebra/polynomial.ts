import {
  addRational,
  divideRational,
  multiplyRational,
  negateRational,
  type Rational,
  sameRational,
  whole,
} from '../../../math/rational.ts';

/** A polynomial in any letters: coefficients by monomial (`x^2*y` is the key `xxy`). Zero has no terms. */
export type Polynomial = ReadonlyMap<string, Rational>;

/** More than this is nobody's homework, and would cost time. */
const MOST_TERMS = 60;
const HIGHEST_DEGREE = 12;
const LONGEST_COEFFICIENT = 1n << 512n;

export const constant = (value: Rational): Polynomial => (value.n === 0n ? new Map() : new Map([['', value]]));
export const letter = (name: string): Polynomial => new Map([[name, whole(1)]]);

export function addPolynomials(a: Polynomial, b: Polynomial): Polynomial {
  const sum = new Map(a);
  for (const [key, value] of b) {
    const total = addRational(sum.get(key) ?? whole(0), value);
    if (total.n === 0n) sum.delete(key);
    else sum.set(key, total);
  }
  return sum;
}

export function negatePolynomial(a: Polynomial): Polynomial {
  return new Map([...a].map(([key, value]) => [key, negateRational(value)]));
}

export function subtractPolynomials(a: Polynomial, b: Polynomial): Polynomial {
  return addPolynomials(a, negatePolynomial(b));
}

/** Null when the product would be absurdly large. */
export function multiplyPolynomials(a: Polynomial, b: Polynomial): Polynomial | null {
  if (a.size * b.size > MOST_TERMS * 10) return null;
  const product = new Map<string, Rational>();
  for (const [left, x] of a) {
    for (const [right, y] of b) {
      const key = [...left, ...right].sort().join('');
      if (key.length > HIGHEST_DEGREE) return null;
      const total = addRational(product.get(key) ?? whole(0), multiplyRational(x, y));
      if (total.n > LONGEST_COEFFICIENT || total.n < -LONGEST_COEFFICIENT || total.d > LONGEST_COEFFICIENT) return null;
      if (total.n === 0n) product.delete(key);
      else product.set(key, total);
    }
  }
  return product.size > MOST_TERMS ? null : product;
}

export function samePolynomial(a: Polynomial, b: Polynomial): boolean {
  return subtractPolynomials(a, b).size === 0;
}

/** The number k with `a = k b`; null when there is none. Zero is a multiple of nothing here. */
export function ratioOf(a: Polynomial, b: Polynomial): Rational | null {
  if (a.size === 0 || a.size !== b.size) return null;
  let ratio: Rational | null = null;
  for (const [key, value] of a) {
    const other = b.get(key);
    const next: Rational | null = other ? divideRational(value, other) : null;
    if (!next || (ratio && !sameRational(ratio, next))) return null;
    ratio = next;
  }
  return ratio;
}

export function variablesOf(a: Polynomial): Set<string> {
  return new Set([...a.keys()].flatMap((key) => [...key]));
}

/** The value when the letters have these values; null when one is missing. */
export function valueAt(a: Polynomial, values: ReadonlyMap<string, Rational>): Rational | null {
  let sum = whole(0);
  for (const [key, coefficient] of a) {
    let term = coefficient;
    for (const name of key) {
      const value = values.get(name);
      if (!value) return null;
      term = multiplyRational(term, value);
    }
    sum = addRational(sum, term);
  }
  return sum;
}
