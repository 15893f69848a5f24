import {
  addRational,
  divideRational,
  multiplyRational,
  type Rational,
  subtractRational,
} from '../../../math/rational.ts';

/** A figure as an operand: `$3.50`, `20%` (its value is then 0.2), `12 eggs`. */
export type Figure = { kind: 'figure'; value: Rational; percent: boolean; unit: string };
export type Operation = { kind: 'operation'; sign: '+' | '-' | '*' | '/'; left: Expression; right: Expression };
export type Expression = Figure | Operation;

/** `6 boxes x 4 = 24 eggs`: what was worked out, and what the student says it comes to. */
export type Calculation = {
  expression: Operation;
  /** What the student wrote after the `=`; what the expression comes to when they wrote nothing. */
  result: Rational;
  /** Whether the result is a percentage. */
  percent: boolean;
  /** Whether the result is written as a fraction, which is not rounded. */
  fraction: boolean;
  /** Whether the student wrote a result at all. */
  stated: boolean;
  /** Whether another figure stands before it in the same clause, so that it may be part of something longer. */
  trailing: boolean;
  /** Words that follow the result. */
  unit: string;
};

/** Results that feed each other could double in length with every line; beyond this they are nobody's homework. */
const BOUND = 1n << 2048n;

/** What the expression comes to, with other values for some of its figures; null where it divides by zero. */
export function evaluateExpression(node: Expression, replaced?: ReadonlyMap<Figure, Rational>): Rational | null {
  if (node.kind === 'figure') return replaced?.get(node) ?? node.value;
  const left = evaluateExpression(node.left, replaced);
  const right = left && evaluateExpression(node.right, replaced);
  if (!left || !right) return null;
  return applyOperation(node.sign, left, right);
}

function applyOperation(sign: Operation['sign'], left: Rational, right: Rational): Rational | null {
  const value = operate(sign, left, right);
  return value && value.n < BOUND && value.n > -BOUND && value.d < BOUND ? value : null;
}

function operate(sign: Operation['sign'], left: Rational, right: Rational): Rational | null {
  if (sign === '+') return addRational(left, right);
  if (sign === '-') return subtractRational(left, right);
  return sign === '*' ? multiplyRational(left, right) : divideRational(left, right);
}

/** The figures of an expression, left to right. */
export function figuresOf(node: Expression): Figure[] {
  return node.kind === 'figure' ? [node] : [...figuresOf(node.left), ...figuresOf(node.right)];
}
