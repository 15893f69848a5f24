import {
  absRational,
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  type Rational,
  roundRational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { takeLogarithm, takeRoot } from './take-root.ts';

type Apply = (args: readonly Rational[]) => Rational | null;

const one =
  (of: (a: Rational) => Rational | null): Apply =>
  ([a, ...more]) =>
    a && more.length === 0 ? of(a) : null;
const two =
  (of: (a: Rational, b: Rational) => Rational | null): Apply =>
  ([a, b, ...more]) =>
    a && b && more.length === 0 ? of(a, b) : null;
const many =
  (of: (a: Rational, b: Rational) => Rational | null): Apply =>
  ([first, ...rest]) =>
    rest.length === 0 ? null : rest.reduce<Rational | null>((sum, next) => sum && of(sum, next), first ?? null);
const wholes =
  (of: (a: bigint, b: bigint) => bigint | null): ((a: Rational, b: Rational) => Rational | null) =>
  (a, b) => {
    const value = a.d === 1n && b.d === 1n ? of(a.n, b.n) : null;
    return value === null ? null : whole(value);
  };
const times = (factor: Rational): Apply => one((a) => multiplyRational(a, factor));

/** Every function by its name in `nameFunctions`, with how many arguments it takes in a row. A new one is a line here. */
export const functions: Readonly<Record<string, { readonly many: boolean; readonly apply: Apply }>> = {
  sqrt: { many: false, apply: one((a) => takeRoot(a, 2n)) },
  cbrt: { many: false, apply: one((a) => takeRoot(a, 3n)) },
  abs: { many: false, apply: one(absRational) },
  floor: { many: false, apply: one(floor) },
  ceil: { many: false, apply: one((a) => subtractRational(whole(0), floor(subtractRational(whole(0), a)))) },
  round: {
    many: false,
    apply: ([a, places = whole(0)]) =>
      a && places.n >= 0n && places.n < 7n ? roundRational(a, Number(places.n)) : null,
  },
  factorial: { many: false, apply: one(factorial) },
  twice: { many: false, apply: times(whole(2)) },
  double: { many: false, apply: times(whole(2)) },
  triple: { many: false, apply: times(whole(3)) },
  half: { many: false, apply: one((a) => divideRational(a, whole(2))) },
  digitsum: { many: false, apply: one(digitSum) },
  nextprime: { many: false, apply: one((a) => primeFrom(a, 1n)) },
  lastprime: { many: false, apply: one((a) => primeFrom(a, -1n)) },
  gcd: { many: true, apply: many(wholes(commonDivisor)) },
  lcm: {
    many: true,
    apply: many(wholes((a, b) => (a === 0n || b === 0n ? null : absolute(a * b) / commonDivisor(a, b)))),
  },
  min: { many: true, apply: many((a, b) => (compareRational(a, b) <= 0 ? a : b)) },
  max: { many: true, apply: many((a, b) => (compareRational(a, b) >= 0 ? a : b)) },
  sum: { many: true, apply: many(addRational) },
  product: { many: true, apply: many(multiplyRational) },
  mean: {
    many: true,
    apply: (args) =>
      args.length < 2
        ? null
        : divideRational(
            args.reduce((sum, next) => addRational(sum, next)),
            whole(args.length),
          ),
  },
};

/** The functions between two operands. */
export const between: Readonly<Record<string, Apply>> = {
  mod: two(wholes((a, b) => (b <= 0n ? null : ((a % b) + b) % b))),
  choose: two(wholes(choose)),
};

/** `root[4]`, `log[2]` */
export function indexed(name: string, index: number): Apply | null {
  if (name === 'root') return one((a) => takeRoot(a, BigInt(index)));
  return name === 'log' ? one((a) => takeLogarithm(whole(index), a)) : null;
}

export function factorial(a: Rational): Rational | null {
  if (a.d !== 1n || a.n < 0n || a.n > 20n) return null;
  let product = 1n;
  for (let factor = 2n; factor <= a.n; factor += 1n) product *= factor;
  return whole(product);
}

function floor({ n, d }: Rational): Rational {
  return whole(n < 0n ? -((-n + d - 1n) / d) : n / d);
}

function choose(all: bigint, some: bigint): bigint | null {
  if (some < 0n || all < some || all > 60n) return null;
  let ways = 1n;
  for (let at = 1n; at <= some; at += 1n) ways = (ways * (all - some + at)) / at;
  return ways;
}

/** The prime nearest to a whole number up to a thousand, above or below it. */
function primeFrom({ n, d }: Rational, step: bigint): Rational | null {
  if (d !== 1n || n > 1000n) return null;
  if (step > 0n && n < 2n) return whole(2);
  for (let value = n + step; value > 1n; value += step) if (isPrime(value)) return whole(value);
  return null;
}

function isPrime(value: bigint): boolean {
  for (let by = 2n; by * by <= value; by += 1n) if (value % by === 0n) return false;
  return value > 1n;
}

function digitSum(a: Rational): Rational | null {
  return a.d === 1n ? whole([...String(absolute(a.n))].reduce((sum, digit) => sum + Number(digit), 0)) : null;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? absolute(a) : commonDivisor(b, a % b);
}

function absolute(a: bigint): bigint {
  return a < 0n ? -a : a;
}
