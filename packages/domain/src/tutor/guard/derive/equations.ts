import { solveLinear } from '../../../math/solve-linear.ts';
import { solveQuadratic } from '../../../math/solve-quadratic.ts';
import { solveSystem, variablesOf } from '../../../math/solve-system.ts';
import type { Derivation, Derived } from './derivation.ts';

/** Nobody sets more in one task; bounds what a page of equations costs. */
const MOST = 24;

/** Linear and quadratic equations, and pairs of linear ones in two unknowns. */
export const equations: Derivation = (text) => {
  const found = text
    .split(/\n|[:;,.?!](?=\s|$)|\b[a-zA-Z]{2,}\b/)
    .map((piece) => piece.trim())
    .filter((piece) => /[=<>]/.test(piece) && piece.length <= 200)
    .slice(0, MOST);
  return [...found.flatMap(solveOne), ...solvePairs(found)];
};

function solveOne(equation: string): Derived[] {
  const linear = solveLinear(equation);
  if (linear) return [{ value: linear.root, name: linear.variable, unit: null }];
  const quadratic = solveQuadratic(equation);
  if (!quadratic) return [];
  return [
    ...quadratic.roots.map((value) => ({ value, name: quadratic.variable, unit: null })),
    ...quadratic.surds.map((expression) => ({ expression })),
  ];
}

/** Equations in two unknowns come in pairs that stand beside each other. */
function solvePairs(found: readonly string[]): Derived[] {
  const pairs = found.filter((one) => variablesOf(one).length === 2);
  return pairs.slice(1).flatMap((second, index) => {
    const solution = solveSystem(pairs[index] ?? '', second);
    return (solution ?? []).map((one) => ({ value: one.root, name: one.variable, unit: null }));
  });
}
