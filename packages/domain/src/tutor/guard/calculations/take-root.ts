import { powerRational, type Rational, rational, whole } from '../../../math/rational.ts';

/** Beyond this many no school task goes. */
const HIGHEST = 12n;
/** Roots of longer numbers are nobody's answer. */
const LONGEST = 10n ** 30n;

/** The exact real root of that degree; null when there is none, or it is not rational. */
export function takeRoot({ n, d }: Rational, degree: bigint): Rational | null {
  if (degree < 1n || degree > HIGHEST || (n < 0n && degree % 2n === 0n)) return null;
  const [top, bottom] = [wholeRoot(n < 0n ? -n : n, degree), wholeRoot(d, degree)];
  return top === null || bottom === null ? null : rational(n < 0n ? -top : top, bottom);
}

/** base to a fraction as power: `27^(2/3)`; null where the value is not rational. */
export function raise(base: Rational, power: Rational): Rational | null {
  const root = takeRoot(base, power.d);
  return root && powerRational(root, whole(power.n));
}

/** The whole or fractional power of the base that is the value (`log2(128)`), of denominator at most 3; else null. */
export function takeLogarithm(base: Rational, value: Rational): Rational | null {
  if (base.n <= 0n || value.n <= 0n || (base.n === 1n && base.d === 1n)) return null;
  for (const d of [1n, 2n, 3n]) {
    const target = powerRational(value, whole(d));
    const size = Math.log(Number(value.n) / Number(value.d)) / Math.log(Number(base.n) / Number(base.d));
    const n = BigInt(Number.isFinite(size) ? Math.round(size * Number(d)) : 0);
    const reached = powerRational(base, whole(n));
    if (target && reached && reached.n === target.n && reached.d === target.d) return rational(n, d);
  }
  return null;
}

function wholeRoot(value: bigint, degree: bigint): bigint | null {
  if (value < 2n || degree === 1n) return value;
  if (value > LONGEST) return null;
  const near = BigInt(Math.round(Number(value) ** (1 / Number(degree))));
  for (const root of [near - 1n, near, near + 1n]) if (root ** degree === value) return root;
  return null;
}
