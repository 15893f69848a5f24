import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import {
  addRational,
  divideRational,
  negateRational,
  type Rational,
  sameRational,
  subtractRational,
  whole,
} from './rational.ts';

/** The one solution of a linear equation or the bound of a linear inequality, isolated on the left. */
export type LinearSolution = { variable: string; sign: string; root: Rational };

const FLIPPED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

/**
 * Solves a normalised equation or inequality in one single-letter variable exactly. Null when it is not linear, has
 * several variables, or has no or every solution. Linearity is shown by four points on the line, so a curve that
 * happens to pass through three of them is not taken for one.
 */
export function solveLinear(text: string): LinearSolution | null {
  const match = /^([^=<>!]+)(<=|>=|=|<|>)([^=<>!]+)$/.exec(text.replace(/\s+/g, ''));
  const [, left, sign, right] = match ?? [];
  if (!left || !sign || !right) return null;
  const variables = new Set(text.match(/[a-zA-Z]+/g)?.flatMap((run) => [...run]));
  const [variable] = variables;
  if (variables.size !== 1 || variable === undefined) return null;
  const at = (x: number): Rational | null => {
    const [l, r] = [
      evaluateArithmetic(left, { [variable]: whole(x) }),
      evaluateArithmetic(right, { [variable]: whole(x) }),
    ];
    return l && r && subtractRational(l, r);
  };
  const [f0, f1, f2, f7] = [at(0), at(1), at(2), at(7)];
  if (!f0 || !f1 || !f2 || !f7) return null;
  const slope = subtractRational(f1, f0);
  const rest = [...Array(7)].reduce((sum: Rational) => addRational(sum, slope), f0);
  if (slope.n === 0n || !sameRational(addRational(f1, slope), f2) || !sameRational(rest, f7)) return null;
  const root = divideRational(negateRational(f0), slope);
  return root && { variable, sign: slope.n < 0n ? (FLIPPED[sign] ?? sign) : sign, root };
}
