import type { SlipKind } from '../slip-kind.ts';
import { editExpression, isSum } from './edit-expression.ts';
import type { Node } from './parse-expression.ts';
import { numberOf } from './to-fraction.ts';

/** Both sides of an equation after one slip. */
export type EquationEdit = { kind: SlipKind; left: Node; right: Node };
type Binary = Extract<Node, { left: Node }>;

/** Every equation that one slip leads to: within a side, or in what is done to both. */
export function editEquation(left: Node, right: Node): EquationEdit[] {
  const swapped = [...undoWrongly(right, left), ...divideInPart(right, left)];
  return [
    ...editExpression(left).map(({ kind, node }) => ({ kind, left: node, right })),
    ...editExpression(right).map(({ kind, node }) => ({ kind, left, right: node })),
    ...undoWrongly(left, right),
    ...divideInPart(left, right),
    ...swapped.map((edit) => ({ kind: edit.kind, left: edit.right, right: edit.left })),
  ];
}

/**
 * What is on this side is undone by the wrong operation on the other: `x + 5 = 13` as `x = 13 + 5`, `2x = 8` as
 * `x = 8 - 2`, `x / 2 = 8` as `x = 8 / 2`, or on this side alone: `2x = 8` as `x = 8`.
 */
function undoWrongly(left: Node, right: Node): EquationEdit[] {
  const edits: EquationEdit[] = [];
  const add = (rest: Node, ...others: Node[]): void => {
    for (const other of others) edits.push({ kind: 'inverse-operation', left: rest, right: other });
  };
  const with_ = (kind: Binary['kind'], a: Node, b: Node): Node => ({ kind, left: a, right: b });
  for (const { term, rest, negative } of termsOf(left)) {
    add(rest, with_(negative ? 'difference' : 'sum', right, term));
    const value = numberOf(term);
    // Times one or over one is only left out.
    const isOne = value?.d === 1n && (value.n === 1n || value.n === -1n);
    if (value && !isOne) add(rest, with_('quotient', right, term), with_('product', right, term));
  }
  const factors =
    left.kind === 'product'
      ? [
          [left.left, left.right],
          [left.right, left.left],
        ]
      : [];
  for (const [factor, rest] of factors) {
    if (!factor || !rest || !numberOf(factor)) continue;
    add(rest, with_('product', right, factor), with_('difference', right, factor), with_('sum', right, factor));
    add(rest, with_('quotient', factor, right), right);
  }
  if (left.kind === 'quotient' && numberOf(left.right)) {
    const { left: rest, right: divisor } = left;
    add(
      rest,
      with_('quotient', right, divisor),
      with_('difference', right, divisor),
      with_('sum', right, divisor),
      right,
    );
  }
  return edits;
}

/** `2x + 6 = 8` as `x + 6 = 4`: not every term is divided. */
function divideInPart(left: Node, right: Node): EquationEdit[] {
  const terms = termsOf(left);
  return terms.flatMap(({ term, rest, negative }): EquationEdit[] => {
    if (term.kind !== 'product' || !numberOf(term.left)) return [];
    const divided: Node = { kind: 'quotient', left: right, right: term.left };
    const kept: Node = { kind: negative ? 'difference' : 'sum', left: rest, right: term.right };
    return [{ kind: 'distribution', left: kept, right: divided }];
  });
}

/** The terms of a sum, each with what is left without it. */
export function termsOf(node: Node): { term: Node; rest: Node; negative: boolean }[] {
  if (!isSum(node) || !('left' in node)) return [];
  const { left, right, kind } = node;
  const inner = termsOf(left).map(({ term, rest, negative }) => ({
    term,
    negative,
    rest: { kind, left: rest, right } as Node,
  }));
  const first = {
    term: left,
    negative: false,
    rest: kind === 'sum' ? right : ({ kind: 'negative', inner: right } as Node),
  };
  return [...(inner.length > 0 ? inner : [first]), { term: right, rest: left, negative: kind === 'difference' }];
}
