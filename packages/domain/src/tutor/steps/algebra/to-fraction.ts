import { type Rational, whole } from '../../../math/rational.ts';
import type { Node } from './parse-expression.ts';
import {
  addPolynomials,
  constant,
  letter,
  multiplyPolynomials,
  negatePolynomial,
  type Polynomial,
  ratioOf,
  samePolynomial,
  subtractPolynomials,
} from './polynomial.ts';

/** A quotient of polynomials; the denominator is not zero. Not reduced. */
export type Fraction = { over: Polynomial; under: Polynomial };

const ONE = constant(whole(1));
const HIGHEST_POWER = 8n;
/** Floats are exact up to here. */
const LARGEST_SQUARE = 1n << 52n;

/** Multiplies an expression out; null for roots of more than a square number, letters in powers, and absurd sizes. */
export function toFraction(node: Node): Fraction | null {
  switch (node.kind) {
    case 'number':
      return { over: constant(node.value), under: ONE };
    case 'variable':
      return { over: letter(node.name), under: ONE };
    case 'negative': {
      const inner = toFraction(node.inner);
      return inner && { over: negatePolynomial(inner.over), under: inner.under };
    }
    case 'root':
      return toRoot(node.inner);
    case 'power':
      return toPower(node.left, node.right);
    default: {
      const [left, right] = [toFraction(node.left), toFraction(node.right)];
      return left && right && combine(node.kind, left, right);
    }
  }
}

/** Whether two expressions are equal wherever both are defined; null when one cannot be multiplied out. */
export function sameExpression(a: Node, b: Node): boolean | null {
  const [left, right] = [toFraction(a), toFraction(b)];
  const one = left && right && multiplyPolynomials(left.over, right.under);
  const other = left && right && multiplyPolynomials(right.over, left.under);
  return one && other && samePolynomial(one, other);
}

/** The number that an expression without letters comes to. */
export function numberOf(node: Node): Rational | null {
  const fraction = toFraction(node);
  if (!fraction) return null;
  if (fraction.over.size === 0) return whole(0);
  const ratio = ratioOf(fraction.over, fraction.under);
  return ratio && [...fraction.over.keys()].every((key) => key === '') ? ratio : null;
}

function combine(kind: 'sum' | 'difference' | 'product' | 'quotient', a: Fraction, b: Fraction): Fraction | null {
  if (kind === 'product' || kind === 'quotient') {
    const [over, under] = kind === 'product' ? [b.over, b.under] : [b.under, b.over];
    if (under.size === 0) return null;
    return fraction(multiplyPolynomials(a.over, over), multiplyPolynomials(a.under, under));
  }
  const join = kind === 'sum' ? addPolynomials : subtractPolynomials;
  if (samePolynomial(a.under, b.under)) return { over: join(a.over, b.over), under: a.under };
  const [left, right] = [multiplyPolynomials(a.over, b.under), multiplyPolynomials(b.over, a.under)];
  return fraction(left && right && join(left, right), multiplyPolynomials(a.under, b.under));
}

function fraction(over: Polynomial | null, under: Polynomial | null): Fraction | null {
  return over && under && under.size > 0 ? { over, under } : null;
}

function toPower(base: Node, power: Node): Fraction | null {
  const [of, exponent] = [toFraction(base), numberOf(power)];
  if (!of || !exponent || exponent.d !== 1n || exponent.n > HIGHEST_POWER || exponent.n < -HIGHEST_POWER) return null;
  const turned = exponent.n < 0n ? fraction(of.under, of.over) : of;
  if (!turned) return null;
  let result: Fraction | null = { over: ONE, under: ONE };
  for (let times = exponent.n < 0n ? -exponent.n : exponent.n; times > 0n && result; times -= 1n) {
    result = combine('product', result, turned);
  }
  return result;
}

function toRoot(inner: Node): Fraction | null {
  const value = numberOf(inner);
  if (!value || value.n < 0n) return null;
  const [n, d] = [wholeRoot(value.n), wholeRoot(value.d)];
  return n === null || d === null ? null : { over: constant({ n, d }), under: ONE };
}

function wholeRoot(value: bigint): bigint | null {
  if (value > LARGEST_SQUARE) return null;
  const root = BigInt(Math.round(Math.sqrt(Number(value))));
  return root * root === value ? root : null;
}
