import type { EquationEdit } from './edit-equation.ts';
import { isSum } from './edit-expression.ts';
import type { Node } from './parse-expression.ts';
import { numberOf } from './to-fraction.ts';

type Term = { node: Node; negative: boolean };

const MOST_MOVED = 4;

/**
 * Unknowns are brought to one side and numbers to the other in one go, and some that change sides keep their sign:
 * `5x + 3 = 2x + 9` as `5x + 2x = 9 + 3`. At least two move; `editEquation` moves one.
 */
export function moveTerms(left: Node, right: Node): EquationEdit[] {
  const [here, there] = [flatten(left), flatten(right)];
  const known = ({ node }: Term): boolean => numberOf(node) !== null;
  const unknown = (term: Term): boolean => !known(term);
  return [
    ...gather(here.filter(unknown), there.filter(unknown), there.filter(known), here.filter(known)),
    ...gather(here.filter(known), there.filter(known), there.filter(unknown), here.filter(unknown)),
  ];
}

/** What stays on each side and what comes to it, with every choice of signs that has one wrong. */
function gather(
  staysLeft: readonly Term[],
  comesLeft: readonly Term[],
  staysRight: readonly Term[],
  comesRight: readonly Term[],
): EquationEdit[] {
  const moved = comesLeft.length + comesRight.length;
  // Where nothing stays, the sides were only swapped.
  if (moved < 2 || moved > MOST_MOVED || staysLeft.length + staysRight.length === 0) return [];
  return Array.from({ length: 2 ** moved - 1 }, (_, at) => at + 1).map((wrong) => {
    const bring = (terms: readonly Term[], from: number): Term[] =>
      terms.map((term, at) => ((wrong >> (from + at)) & 1 ? term : { ...term, negative: !term.negative }));
    return {
      kind: 'inverse-operation',
      left: join([...staysLeft, ...bring(comesLeft, 0)]),
      right: join([...staysRight, ...bring(comesRight, comesLeft.length)]),
    };
  });
}

function flatten(node: Node, negative = false): Term[] {
  if (node.kind === 'negative') return flatten(node.inner, !negative);
  if (!isSum(node) || !('left' in node)) return [{ node, negative }];
  return [...flatten(node.left, negative), ...flatten(node.right, negative !== (node.kind === 'difference'))];
}

function join(terms: readonly Term[]): Node {
  const zero: Node = { kind: 'number', value: { n: 0n, d: 1n } };
  return terms.reduce<Node>(
    (left, { node, negative }) => ({ kind: negative ? 'difference' : 'sum', left, right: node }),
    zero,
  );
}
