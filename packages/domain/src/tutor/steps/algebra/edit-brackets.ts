import type { SlipKind } from '../slip-kind.ts';
import type { Node } from './parse-expression.ts';

type Sum = { kind: 'sum' | 'difference'; left: Node; right: Node };
type Signed = { node: Node; negative: boolean };

/**
 * What slips in multiplying out two brackets lead to: `(x + 2)(x + 3)` as `x^2 + 6`, or as `x^2 + 3x + 6`, where
 * products are left out, and with the sign of one of the four turned.
 */
export function editBrackets(one: Sum, other: Sum): { kind: SlipKind; node: Node }[] {
  const [a, b] = [one.kind === 'difference', other.kind === 'difference'];
  const times = (left: Node, right: Node, negative: boolean): Signed => ({
    node: { kind: 'product', left, right },
    negative,
  });
  const first = times(one.left, other.left, false);
  const outer = times(one.left, other.right, b);
  const inner = times(one.right, other.left, a);
  const last = times(one.right, other.right, a !== b);
  const all = [first, outer, inner, last];
  const left = [
    [first, last],
    [first, outer, last],
    [first, inner, last],
    [first, outer, inner],
  ];
  return [
    ...left.map((terms) => ({ kind: 'distribution' as const, node: join(terms) })),
    ...all.map((turned) => ({
      kind: 'sign' as const,
      node: join(all.map((term) => (term === turned ? { ...term, negative: !term.negative } : term))),
    })),
  ];
}

function join(terms: readonly Signed[]): Node {
  const zero: Node = { kind: 'number', value: { n: 0n, d: 1n } };
  return terms.reduce<Node>(
    (left, { node, negative }) => ({ kind: negative ? 'difference' : 'sum', left, right: node }),
    zero,
  );
}
