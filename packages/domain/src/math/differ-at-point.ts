import { type Bindings, evaluateArithmetic } from './evaluate-arithmetic.ts';
import { normaliseMath } from './normalise-math.ts';
import { compareRational, whole } from './rational.ts';
import { solveLinear } from './solve-linear.ts';

type Relation = { readonly left: string; readonly sign: string; readonly right: string };

/** Values to try for each letter: few, and none that many curves share. */
const GRID = [-3, 0, 2, 3, 5].map(whole);
const SIDES = /^([^=<>!]+)(<=|>=|=|<|>)([^=<>!]+)$/;

/**
 * Whether two equations or inequalities (plain or LaTeX) certainly have different solutions: exact arithmetic finds a
 * point that fulfils one and not the other. False when no such point turns up, which says nothing.
 */
export function differAtPoint(a: string, b: string): boolean {
  const [first, second] = [readRelation(a), readRelation(b)];
  if (!first || !second) return false;
  const letters = [...new Set(`${first.left}${first.right}${second.left}${second.right}`.match(/[a-zA-Z]/g))].sort();
  if (letters.length === 0 || letters.length > 3) return false;
  const points = [...gridOf(letters), ...pointsOn(first, letters), ...pointsOn(second, letters)];
  return points.some((point) => {
    const [here, there] = [holds(first, point), holds(second, point)];
    return here !== null && there !== null && here !== there;
  });
}

function readRelation(text: string): Relation | null {
  const plain = normaliseMath(text).replace(/\s+/g, '').replace(/[.;]$/, '');
  const [, left = '', sign = '', right = ''] = SIDES.exec(plain) ?? [];
  // Words and functions are no products of letters.
  return sign === '' || /[a-zA-Z]{4}|sin|cos|tan|log|ln|[,;]/.test(plain.replaceAll('sqrt', ''))
    ? null
    : { left, sign, right };
}

function gridOf(letters: readonly string[]): Bindings[] {
  return letters.reduce<Bindings[]>(
    (points, letter) => points.flatMap((point) => GRID.map((value) => ({ ...point, [letter]: value }))),
    [{}],
  );
}

/** Points on a curve: all letters but one from the grid, the last by solving, where it is linear in that one. */
function pointsOn({ left, right }: Relation, letters: readonly string[]): Bindings[] {
  return letters.flatMap((letter) =>
    gridOf(letters.filter((other) => other !== letter)).flatMap((point) => {
      const at = (side: string): string =>
        side.replace(/sqrt|[a-zA-Z]/g, (name) => {
          const value = point[name];
          return value ? `(${value.n})` : name;
        });
      const root = solveLinear(`${at(left)}=${at(right)}`);
      return root ? [{ ...point, [letter]: root.root }] : [];
    }),
  );
}

function holds({ left, sign, right }: Relation, point: Bindings): boolean | null {
  const [l, r] = [evaluateArithmetic(left, point), evaluateArithmetic(right, point)];
  if (!l || !r) return null;
  const order = compareRational(l, r);
  if (order === 0) return sign.includes('=');
  return sign.startsWith(order < 0 ? '<' : '>');
}
