import { compareWithKas } from './compare-with-kas.ts';
import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import { normaliseMath } from './normalise-math.ts';
import { multiplyRational, sameRational, whole } from './rational.ts';
import { isClearlyInterval, readInterval, sameInterval } from './read-interval.ts';
import { readPoint } from './read-point.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { solveLinear } from './solve-linear.ts';
import { splitAnswer } from './split-answer.ts';

export type Equivalence = 'equivalent' | 'different' | 'unknown';

/**
 * Whether two answers (plain or LaTeX) say the same mathematics. Exact fractions decide first, KAS what is left;
 * what neither can settle is `unknown`, because a wrong verdict costs a student points and an unknown one costs a look.
 * Symmetric, and the same answer every time.
 */
export function judgeEquivalence(a: string, b: string): Equivalence {
  const [first, second] = [tidy(a), tidy(b)].sort() as [string, string];
  if (first === '' || second === '') return 'unknown';
  if (first === second) return 'equivalent';
  const intervals = judgeIntervals(first, second);
  if (intervals) return intervals;
  const [here, there] = [readPoint(first), readPoint(second)];
  if (here && there && here.length === there.length && (isNamed(first) || isNamed(second))) {
    return all(here.map((value, at) => judgeValue(value, there[at] ?? '')));
  }
  if (isRelation(first) || isRelation(second)) return judgeRelations(first, second);
  return judgeLists(first, second);
}

/** An interval in brackets against inequalities; null when it is not about intervals, or one cannot be read. */
function judgeIntervals(a: string, b: string): Equivalence | null {
  if (!isClearlyInterval(a) && !isClearlyInterval(b)) return null;
  const [first, second] = [readInterval(a), readInterval(b)];
  return first && second && (sameInterval(first, second) ? 'equivalent' : 'different');
}

/** Whether the parts of a point are named: `x = 3, y = 4`. */
function isNamed(text: string): boolean {
  return text.includes('=');
}

function tidy(text: string): string {
  return normaliseMath(text)
    .replace(/[.;!?\s]+$/, '')
    .replace(/\s*(<=|>=|!=|[=<>])\s*/g, '$1')
    .trim();
}

/** An equation or inequality that is not just a named value. */
function isRelation(text: string): boolean {
  return /[=<>]/.test(text) && splitAnswer(text).name === null;
}

function judgeRelations(a: string, b: string): Equivalence {
  const [rootA, rootB] = [solveLinear(a), solveLinear(b)];
  if (rootA && rootB) {
    return rootA.variable === rootB.variable && rootA.sign === rootB.sign && sameRational(rootA.root, rootB.root)
      ? 'equivalent'
      : 'different';
  }
  return compareWithKas(a, b) === true ? 'equivalent' : 'unknown';
}

function judgeLists(a: string, b: string): Equivalence {
  const [first, second] = [splitAnswer(a), splitAnswer(b)];
  if (first.name !== null && second.name !== null && first.name !== second.name) return 'unknown';
  if (first.ordered !== second.ordered) return 'unknown';
  if (first.values.length !== second.values.length) {
    const plain = [...first.values, ...second.values].every((value) => evaluateArithmetic(value) !== null);
    return plain ? 'different' : 'unknown';
  }
  if (first.ordered) return all(first.values.map((value, at) => judgeValue(value, second.values[at] ?? '')));
  return matchUp(first.values, second.values);
}

/** Pairs each value with one that equals it, whatever the order. */
function matchUp(values: readonly string[], others: readonly string[]): Equivalence {
  const left = [...others];
  const verdicts = values.map((value): Equivalence => {
    const judged = left.map((other) => judgeValue(value, other));
    const at = judged.indexOf('equivalent');
    if (at >= 0) left.splice(at, 1);
    if (at >= 0) return 'equivalent';
    return judged.includes('unknown') ? 'unknown' : 'different';
  });
  return all(verdicts);
}

function all(verdicts: readonly Equivalence[]): Equivalence {
  if (verdicts.includes('different')) return 'different';
  return verdicts.includes('unknown') ? 'unknown' : 'equivalent';
}

function judgeValue(a: string, b: string): Equivalence {
  const [first, second] = [readQuantity(a), readQuantity(b)];
  if (first && second) {
    const same = sameRational(first.value, second.value);
    if (first.dimension === second.dimension) return same ? 'equivalent' : 'different';
    if (isPlainMoney(first, second) || isPlainMoney(second, first))
      return sameRational(first.figure, second.figure) ? 'equivalent' : 'different';
    const sameFigure = sameRational(first.figure, second.figure);
    return sameFigure || same ? 'unknown' : 'different';
  }
  const ordered = a < b ? compareWithKas(a, b) : compareWithKas(b, a);
  if (ordered === null) return 'unknown';
  return ordered ? 'equivalent' : 'different';
}

/** Whether a currency sign is all that is missing: `25` for `$25`, but not for `25 cents`. */
function isPlainMoney(bare: Quantity, money: Quantity): boolean {
  const inDollars = sameRational(money.value, multiplyRational(money.figure, whole(100)));
  return bare.dimension === null && money.dimension === 'money' && inDollars;
}
