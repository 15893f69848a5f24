import type { SlipKind } from '../slip-kind.ts';
import type { EquationEdit } from './edit-equation.ts';
import { type Edit, isSum } from './edit-expression.ts';
import type { Node } from './parse-expression.ts';
import { numberOf } from './to-fraction.ts';

type Binary = Extract<Node, { left: Node }>;
/** What a misunderstanding makes of a place; null where it finds none. `again` does the same further in. */
type Rule = { kind: SlipKind; edit: (node: Node, again: (node: Node) => Node) => Node | null };

/**
 * What one misunderstanding leads to that is made at every place where it can be: whoever multiplies only the first term
 * of one bracket does so with the next one, on the other side too. Only what has two such places; `editExpression` makes
 * a slip at one.
 */
export function editEverywhere(left: Node, right: Node): EquationEdit[] {
  return RULES.flatMap(({ kind, edit }) => {
    const [one, other] = [apply(left, edit), apply(right, edit)];
    return one.places + other.places >= 2 ? [{ kind, left: one.node, right: other.node }] : [];
  });
}

/** As `editEverywhere`, within one expression. */
export function editExpressionEverywhere(node: Node): Edit[] {
  return RULES.flatMap(({ kind, edit }) => {
    const found = apply(node, edit);
    return found.places >= 2 ? [{ kind, node: found.node }] : [];
  });
}

function apply(node: Node, edit: Rule['edit']): { node: Node; places: number } {
  let places = 0;
  const again = (at: Node): Node => {
    const edited = edit(at, again);
    if (edited) {
      places += 1;
      return edited;
    }
    if ('inner' in at) return { ...at, inner: again(at.inner) };
    return 'left' in at ? { ...at, left: again(at.left), right: again(at.right) } : at;
  };
  const edited = again(node);
  return { node: edited, places };
}

const RULES: readonly Rule[] = [
  { kind: 'distribution', edit: (node) => timesOne(node, 'left') },
  { kind: 'distribution', edit: (node) => timesOne(node, 'right') },
  { kind: 'distribution', edit: timesFirstAsWritten },
  { kind: 'distribution', edit: squareEach },
  { kind: 'distribution', edit: divideFirst },
  { kind: 'sign', edit: minusReachesFirst },
  { kind: 'combining', edit: joinUnlike },
];

/** `2(x + 3)` as `2x + 3`, or as `x + 6`. */
function timesOne(node: Node, side: 'left' | 'right'): Node | null {
  const found = bracketOf(node);
  if (!found) return null;
  return { ...found.bracket, [side]: { kind: 'product', left: found.factor, right: found.bracket[side] } };
}

/** `5 - 2(x - 1)` as `5 - 2x - 1`: the sign in the bracket is kept as it stands there. */
function timesFirstAsWritten(node: Node, again: (node: Node) => Node): Node | null {
  const found = node.kind === 'difference' ? bracketOf(node.right) : null;
  if (!found || node.kind !== 'difference') return timesOne(node, 'left');
  const first: Node = { kind: 'product', left: found.factor, right: found.bracket.left };
  return { ...found.bracket, left: { kind: 'difference', left: again(node.left), right: first } };
}

/** `(x + 3)^2` as `x^2 + 3^2`. */
function squareEach(node: Node): Node | null {
  if (node.kind !== 'power' || !isBinarySum(node.left)) return null;
  const raised = (inner: Node): Node => ({ kind: 'power', left: inner, right: node.right });
  return { ...node.left, left: raised(node.left.left), right: raised(node.left.right) };
}

/** `(x + 6) / 2` as `x / 2 + 6`. */
function divideFirst(node: Node): Node | null {
  if (node.kind !== 'quotient' || !isBinarySum(node.left) || !numberOf(node.right)) return null;
  return { ...node.left, left: { kind: 'quotient', left: node.left.left, right: node.right } };
}

/** `5 - (x - 3)` as `5 - x - 3`, `-2(x - 1)` as `-2x - 2`. */
function minusReachesFirst(node: Node, again: (node: Node) => Node): Node | null {
  if (node.kind === 'negative') {
    const inner = turnLast(node.inner);
    return inner && { ...node, inner };
  }
  if (node.kind === 'difference') {
    const right = turnLast(node.right);
    return right && { ...node, left: again(node.left), right };
  }
  const factor = node.kind === 'product' ? numberOf(node.left) : null;
  return factor && factor.n < 0n ? turnLast(node) : null;
}

/** The bracket with its last sign turned. */
function turnLast(node: Node): Node | null {
  const found = bracketOf(node);
  const bracket = found?.bracket ?? (isBinarySum(node) ? node : null);
  if (!bracket) return null;
  const turned: Node = { ...bracket, kind: bracket.kind === 'sum' ? 'difference' : 'sum' };
  return found ? { kind: 'product', left: found.factor, right: turned } : turned;
}

/** `2x + 3` as `5x`. */
function joinUnlike(node: Node): Node | null {
  if (!isBinarySum(node)) return null;
  const [term, number] = numberOf(node.right) ? [node.left, node.right] : [node.right, node.left];
  const coefficient: Node | null =
    term.kind === 'variable'
      ? { kind: 'number', value: { n: 1n, d: 1n } }
      : term.kind === 'product' && numberOf(term.left)
        ? term.left
        : null;
  if (!coefficient || !numberOf(number) || numberOf(term)) return null;
  const letters = term.kind === 'product' ? term.right : term;
  const [left, right] = term === node.left ? [coefficient, number] : [number, coefficient];
  return { kind: 'product', left: { kind: node.kind, left, right }, right: letters };
}

/** A sum that a factor stands before or behind. */
function bracketOf(node: Node): { factor: Node; bracket: Binary } | null {
  if (node.kind !== 'product') return null;
  const { left, right } = node;
  if (isBinarySum(right) && !isSum(left)) return { factor: left, bracket: right };
  return isBinarySum(left) && !isSum(right) ? { factor: right, bracket: left } : null;
}

function isBinarySum(node: Node): node is Binary & { kind: 'sum' | 'difference' } {
  return isSum(node) && !numberOf(node);
}
