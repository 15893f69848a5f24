/** An exact fraction in lowest terms; `d` is positive. Grades and verdicts rest on these, never on floats. */
export type Rational = { readonly n: bigint; readonly d: bigint };

/** Powers beyond this many bits are refused: a student's `9^9^9` must not hold the server. */
const MAX_BITS = 4096;

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The fraction n/d in lowest terms, or null when d is 0. */
export function rational(n: bigint, d = 1n): Rational | null {
  if (d === 0n) return null;
  const common = gcd(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

/** A whole number as a fraction. */
export function whole(n: bigint | number): Rational {
  return { n: BigInt(n), d: 1n };
}

const reduced = (n: bigint, d: bigint): Rational => rational(n, d) ?? whole(0n);

export const addRational = (a: Rational, b: Rational): Rational => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const negateRational = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const subtractRational = (a: Rational, b: Rational): Rational => addRational(a, negateRational(b));
export const multiplyRational = (a: Rational, b: Rational): Rational => reduced(a.n * b.n, a.d * b.d);
export const sameRational = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const compareRational = (a: Rational, b: Rational): number =>
  Number(a.n * b.d - b.n * a.d > 0n) - Number(a.n * b.d - b.n * a.d < 0n);
export const absRational = (a: Rational): Rational => (a.n < 0n ? negateRational(a) : a);

/** a / b, or null when b is 0. */
export function divideRational(a: Rational, b: Rational): Rational | null {
  return rational(a.n * b.d, a.d * b.n);
}

/** a to a whole power, or null when the power is not whole, 0 is inverted, or the result would be absurdly long. */
export function powerRational(a: Rational, power: Rational): Rational | null {
  if (power.d !== 1n) return null;
  const exponent = power.n < 0n ? -power.n : power.n;
  const bits = BigInt(Math.max(a.n.toString(2).length, a.d.toString(2).length));
  if (exponent * bits > MAX_BITS) return null;
  return power.n < 0n ? rational(a.d ** exponent, a.n ** exponent) : rational(a.n ** exponent, a.d ** exponent);
}

/** Reads `12`, `-3.50` or `.5` exactly; null for anything else. */
export function parseDecimal(text: string): Rational | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  const [, sign, wholePart = '', fraction = ''] = match ?? [];
  if (!match || wholePart.length + fraction.length === 0 || text.length > 400) return null;
  const value = rational(BigInt(wholePart + fraction), 10n ** BigInt(fraction.length));
  return value && sign === '-' ? negateRational(value) : value;
}

/** The nearest value with that many decimals, halves away from zero, as in school. */
export function roundRational(a: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  const scaled = absRational(a).n * scale * 2n + a.d;
  const rounded = scaled / (a.d * 2n);
  return reduced(a.n < 0n ? -rounded : rounded, scale);
}

/** For sizes and ordering only; verdicts compare fractions. */
export function rationalToNumber(a: Rational): number {
  return Number(a.n) / Number(a.d);
}
