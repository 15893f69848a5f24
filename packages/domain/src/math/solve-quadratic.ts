import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import {
  addRational,
  divideRational,
  multiplyRational,
  negateRational,
  type Rational,
  rational,
  sameRational,
  subtractRational,
  whole,
} from './rational.ts';

/** The real solutions of a quadratic equation: exact where they are rational, else as text with a square root. */
export type QuadraticSolution = { variable: string; roots: Rational[]; surds: string[] };

/**
 * Solves a normalised quadratic equation in one single-letter variable. Null when it is not quadratic (shown by five
 * points) or has no real solution. x = (-b ± sqrt(b^2 - 4ac)) / 2a.
 */
export function solveQuadratic(text: string): QuadraticSolution | null {
  const [, left, right] = /^([^=<>!]+)=([^=<>!]+)$/.exec(text.replace(/\s+/g, '')) ?? [];
  const [variable, ...others] = new Set(text.match(/[a-zA-Z]+/g)?.flatMap((run) => [...run]));
  if (!left || !right || variable === undefined || others.length > 0) return null;
  const at = (x: number): Rational | null => {
    const [l, r] = [left, right].map((side) => evaluateArithmetic(side, { [variable]: whole(x) }));
    return l && r ? subtractRational(l, r) : null;
  };
  const [f0, f1, f2, f5, f9] = [at(0), at(1), at(2), at(5), at(9)];
  if (!f0 || !f1 || !f2 || !f5 || !f9) return null;
  const bend = addRational(subtractRational(f2, multiplyRational(f1, whole(2))), f0);
  const a = divideRational(bend, whole(2));
  if (!a || a.n === 0n) return null;
  const b = subtractRational(subtractRational(f1, f0), a);
  const value = (x: number): Rational =>
    addRational(multiplyRational(addRational(multiplyRational(a, whole(x)), b), whole(x)), f0);
  return sameRational(value(5), f5) && sameRational(value(9), f9) ? solutionsOf(variable, a, b, f0) : null;
}

function solutionsOf(variable: string, a: Rational, b: Rational, c: Rational): QuadraticSolution | null {
  const under = subtractRational(multiplyRational(b, b), multiplyRational(whole(4), multiplyRational(a, c)));
  if (under.n < 0n) return null;
  const root = evaluateArithmetic(`sqrt(${written(under)})`);
  const bottom = multiplyRational(whole(2), a);
  if (!root) {
    const side = (sign: string): string =>
      `((${written(negateRational(b))})${sign}sqrt(${written(under)}))/(${written(bottom)})`;
    return { variable, roots: [], surds: [side('+'), side('-')] };
  }
  const roots = [root, negateRational(root)].flatMap((one) => divideRational(subtractRational(one, b), bottom) ?? []);
  const [first, second] = roots;
  return { variable, roots: first && second && sameRational(first, second) ? [first] : roots, surds: [] };
}

function written({ n, d }: Rational): string {
  return rational(n, d)?.d === 1n ? String(n) : `${n}/${d}`;
}
