import type { EquationEdit } from './edit-equation.ts';
import { editEverywhere } from './edit-everywhere.ts';
import { editExpression } from './edit-expression.ts';
import type { Node } from './parse-expression.ts';

/**
 * Slips in clearing the fractions of `a/b = c/d`: the tops and the bottoms are multiplied with each other, or a top with
 * its own bottom; or a bracket that comes out of it is multiplied in part.
 */
export function crossMultiply(left: Node, right: Node): EquationEdit[] {
  if (left.kind !== 'quotient' || right.kind !== 'quotient') return [];
  const times = (one: Node, other: Node): Node => ({ kind: 'product', left: one, right: other });
  const [one, other] = [times(right.right, left.left), times(left.right, right.left)];
  const inPart = (node: Node): Node[] =>
    editExpression(node).flatMap((edit) => (edit.kind === 'distribution' ? [edit.node] : []));
  return [
    { kind: 'inverse-operation', left: times(left.left, left.right), right: times(right.left, right.right) },
    { kind: 'inverse-operation', left: times(left.left, right.left), right: times(left.right, right.right) },
    ...inPart(one).map((node): EquationEdit => ({ kind: 'distribution', left: node, right: other })),
    ...inPart(other).map((node): EquationEdit => ({ kind: 'distribution', left: one, right: node })),
    ...editEverywhere(one, other).filter(({ kind }) => kind === 'distribution'),
  ];
}
