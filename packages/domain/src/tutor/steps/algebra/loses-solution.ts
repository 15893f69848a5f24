import { coefficientsOf, compareRoots } from './one-variable.ts';
import type { Node } from './parse-expression.ts';
import { multiplyPolynomials, type Polynomial } from './polynomial.ts';
import type { Relation } from './relation.ts';
import { numberOf } from './to-fraction.ts';

/**
 * Whether a solved line names fewer solutions than the equation before it, in the ways in which one is lost for good: the
 * root of a square taken on one side alone (`x^2 = 9` as `x = 3`), or a division by the unknown (`x^2 = 3x` as `x = 3`).
 * After a product of brackets one case is named at a time, and nothing is said.
 */
export function losesSolution(previous: Relation, next: Relation): boolean {
  const [sides, ...more] = previous.alternatives;
  if (!sides || more.length > 0 || !next.solved || previous.sign !== '=' || next.sign !== '=') return false;
  if (previous.variables.size !== 1 || next.variables.size !== 1) return false;
  const square = isSquare(sides.left) && numberOf(sides.right) !== null;
  const divided =
    previous.zero.get('') === undefined && sides.left.kind !== 'product' && next.zero.get('') !== undefined;
  return (square || divided) && compareRoots(coefficientsOf(previous.zero), coefficientsOf(next.zero)) === 'fewer';
}

/** Whether the relations taken together name every solution of the first. */
export function coversAll(whole: Relation, parts: readonly Relation[]): boolean {
  let product: Polynomial | null = null;
  for (const { zero } of parts) {
    const joined: Polynomial | null = product ? multiplyPolynomials(product, zero) : zero;
    if (joined) product = joined;
  }
  if (!product) return false;
  const compared = compareRoots(coefficientsOf(whole.zero), coefficientsOf(product));
  return compared === 'same' || compared === 'more';
}

function isSquare(node: Node): boolean {
  return node.kind === 'power' && numberOf(node.right)?.n === 2n;
}
