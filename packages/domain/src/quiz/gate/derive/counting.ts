import { byPattern, GAP, N, type Pattern } from './by-pattern.ts';

const re = (source: string): RegExp => new RegExp(source, 'i');
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const isPrime = (n: number): boolean => n > 1 && !range(2, Math.floor(Math.sqrt(n))).some((d) => n % d === 0);
const MOST = 1000;

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(MOST, to - from + 1)) }, (_, at) => from + at);
}

function choose([n = 0, k = 0]: readonly number[]): number | null {
  if (k < 0 || k > n || n > 60) return null;
  return range(1, k).reduce((ways, at) => (ways * (n - k + at)) / at, 1);
}

const factorial = ([n = 0]: readonly number[]): number | null =>
  n > 17 ? null : range(1, n).reduce((product, at) => product * at, 1);
const sum = (figures: readonly number[]): number => figures.reduce((total, one) => total + one, 0);
const whole = (figures: readonly number[]): boolean => figures.every((one) => Number.isInteger(one) && one >= 0);
const ifWhole =
  (solve: (figures: readonly number[]) => number | null) =>
  (figures: readonly number[]): number | null =>
    whole(figures) ? solve(figures) : null;
const ifSmall = (solve: (figures: readonly number[]) => number | null) =>
  ifWhole((figures) => (figures.every((one) => one <= MOST) ? solve(figures) : null));

const lcm = (figures: readonly number[]): number | null =>
  figures.some((one) => one === 0) ? null : figures.reduce((a, b) => (a * b) / gcd(a, b));
const LCM = '(?:least common multiple|lowest common multiple|l\\.?c\\.?m\\.?|LCM)';
const GCD = '(?:greatest common (?:factor|divisor)|highest common factor|h\\.?c\\.?f\\.?|g\\.?c\\.?[fd]\\.?)';

const RUN = (step: string): string =>
  `\\bsum of ${N} consecutive (?:positive )?${step}(?:integers|numbers|whole numbers|natural numbers) is ${N}[^\\d]{0,60}\\b`;
/** The first of `n` numbers in steps that come to `total`. */
const firstOf =
  (step: number) =>
  ([n = 1, total = 0]: readonly number[]): number =>
    (total - (step * n * (n - 1)) / 2) / n;
const lastOf =
  (step: number) =>
  ([n = 1, total = 0]: readonly number[]): number =>
    firstOf(step)([n, total]) + step * (n - 1);
const LEAST = '(?:smallest|least|lowest|first)\\b';
const MOST_OF_ALL = '(?:largest|greatest|highest|biggest|last)\\b';

const patterns: readonly Pattern[] = [
  [re(`${RUN('')}${LEAST}`), firstOf(1)],
  [re(`${RUN('')}${MOST_OF_ALL}`), lastOf(1)],
  [re(`${RUN('(?:odd|even) ')}${LEAST}`), firstOf(2)],
  [re(`${RUN('(?:odd|even) ')}${MOST_OF_ALL}`), lastOf(2)],
  [re(`${RUN('')}middle\\b`), ([n = 1, total = 0]) => total / n],
  [
    re(
      `\\b(?:average|mean|arithmetic mean) of ${N} (?:numbers|scores|values|tests|integers) is ${N}[^\\d]{0,40}\\b(?:sum|total)\\b`,
    ),
    ([n = 0, mean = 0]) => n * mean,
  ],
  [
    re(`\\b(?:sum|total) of ${N} (?:numbers|scores|values|integers) is ${N}[^\\d]{0,40}\\b(?:average|mean)\\b`),
    '$2/$1',
  ],

  [
    re(`\\bhand ?shakes?\\b${GAP}${N} (?:people|persons|guests|friends)${GAP}(?:shake|every|each)`),
    ifWhole(([n = 0]) => choose([n, 2])),
  ],
  [
    re(
      `\\bin how many (?:different )?ways can (?:a (?:group|committee|team) of )?${N} [^\\d?]{0,40}(?:be )?(?:chosen|selected|formed|picked) from (?:a group of )?${N} (?:\\w+)\\s*\\?$`,
    ),
    ifWhole(([k = 0, n = 0]) => choose([n, k])),
  ],
  [
    re(
      `\\bin how many (?:different )?ways can ${N} (?:different |distinct )?(?:books|people|students|letters|children)(?: be)? (?:arranged|lined up|line up|stand|arrange)[^\\d]{0,30}(?:row|line|shelf)\\s*\\?$`,
    ),
    ifWhole(factorial),
  ],
  [re(`^(?:what is|find|calculate)? ?(?:the )?(?:value of )?${N} ?!\\s*[?.]?$`), ifWhole(factorial)],
  [re(`${LCM} of ${N},? and ${N}\\s*[?.]?$`), ifWhole(lcm)],
  [re(`${LCM} of ${N}, ${N},? and ${N}\\s*[?.]?$`), ifWhole(lcm)],
  [re(`${GCD} of ${N},? and ${N}\\s*[?.]?$`), ifWhole((figures) => figures.reduce(gcd))],
  [re(`${GCD} of ${N}, ${N},? and ${N}\\s*[?.]?$`), ifWhole((figures) => figures.reduce(gcd))],
  [re(`\\bremainder (?:when|if) ${N} is divided by ${N}`), ifWhole(([a = 0, b = 0]) => (b === 0 ? null : a % b))],
  [
    re(`\\b(?:sum|total) of (?:all )?(?:the )?odd (?:numbers|integers) between ${N} and ${N}`),
    ifSmall(([a = 0, b = 0]) => sum(range(a + 1, b - 1).filter((one) => one % 2 === 1))),
  ],
  [
    re(`\\b(?:sum|total) of (?:all )?(?:the )?even (?:numbers|integers) between ${N} and ${N}`),
    ifSmall(([a = 0, b = 0]) => sum(range(a + 1, b - 1).filter((one) => one % 2 === 0))),
  ],
  [
    re(`\\bsum of (?:all )?(?:the )?(?:whole numbers|integers|numbers|natural numbers) from ${N} to ${N}`),
    ifSmall(([a = 0, b = 0]) => sum(range(a, b))),
  ],
  [
    re(`\\bsum of the first ${N} (?:positive integers|natural numbers|counting numbers|positive whole numbers)`),
    ifSmall(([n = 0]) => (n * (n + 1)) / 2),
  ],
  [re(`\\bsum of the first ${N} (?:positive )?odd (?:numbers|integers)`), ifSmall(([n = 0]) => n * n)],
  [
    re(`\\bhow many prime numbers are (?:there )?between ${N} and ${N}`),
    ifSmall(([a = 0, b = 0]) => range(a + 1, b - 1).filter(isPrime).length),
  ],
  [
    re(`\\bhow many (?:positive )?(?:factors|divisors) does ${N} have`),
    ifSmall(([n = 0]) => range(1, n).filter((d) => n % d === 0).length),
  ],
  [
    re(`\\bhow many (?:distinct |different )?(?:sub)?sets? (?:are there )?of a set (?:of|with) ${N} elements`),
    ifSmall(([n = 0]) => (n > 40 ? null : 2 ** n)),
  ],
  [re(`\\bleast (?:positive )?(?:number|integer)[^\\d]{0,30}divisible by ${N},? and ${N}\\s*[?.]?$`), ifWhole(lcm)],
];

/** Choosing and arranging, divisors and multiples, sums of runs of whole numbers. */
export const counting = byPattern(patterns);
