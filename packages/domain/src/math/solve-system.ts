import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import {
  addRational,
  divideRational,
  multiplyRational,
  negateRational,
  type Rational,
  sameRational,
  subtractRational,
  whole,
} from './rational.ts';

type Plane = { a: Rational; b: Rational; c: Rational };

/** The single-letter variables of a normalised equation, in the order of the alphabet. */
export function variablesOf(equation: string): string[] {
  return [...new Set(equation.match(/[a-zA-Z]+/g)?.flatMap((run) => [...run]))].sort();
}

/**
 * The one solution of two normalised linear equations in the same two single-letter variables, by Cramer's rule. Null
 * when either is not linear (shown by a point off the axes) or there is no or more than one solution.
 */
export function solveSystem(first: string, second: string): { variable: string; root: Rational }[] | null {
  const [x, y, more] = variablesOf(`${first} ${second}`);
  if (x === undefined || y === undefined || more !== undefined) return null;
  const [p, q] = [planeOf(first, x, y), planeOf(second, x, y)];
  if (!p || !q) return null;
  const cross = (a: Rational, d: Rational, b: Rational, c: Rational): Rational =>
    subtractRational(multiplyRational(a, d), multiplyRational(b, c));
  const whole = cross(p.a, q.b, p.b, q.a);
  const [rootX, rootY] = [
    divideRational(cross(p.c, q.b, p.b, q.c), whole),
    divideRational(cross(p.a, q.c, p.c, q.a), whole),
  ];
  return (
    rootX &&
    rootY && [
      { variable: x, root: rootX },
      { variable: y, root: rootY },
    ]
  );
}

/** a x + b y = c. */
function planeOf(equation: string, x: string, y: string): Plane | null {
  const [, left, right] = /^([^=<>!]+)=([^=<>!]+)$/.exec(equation.replace(/\s+/g, '')) ?? [];
  if (!left || !right) return null;
  const at = (one: number, other: number): Rational | null => {
    const bindings = { [x]: whole(one), [y]: whole(other) };
    const [l, r] = [evaluateArithmetic(left, bindings), evaluateArithmetic(right, bindings)];
    return l && r && subtractRational(l, r);
  };
  const [origin, alongX, alongY, off] = [at(0, 0), at(1, 0), at(0, 1), at(3, 7)];
  if (!origin || !alongX || !alongY || !off) return null;
  const [a, b] = [subtractRational(alongX, origin), subtractRational(alongY, origin)];
  const expected = addRational(origin, addRational(multiplyRational(a, whole(3)), multiplyRational(b, whole(7))));
  return sameRational(expected, off) ? { a, b, c: negateRational(origin) } : null;
}
