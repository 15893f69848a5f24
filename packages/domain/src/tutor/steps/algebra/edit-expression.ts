import {
  addRational,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import type { SlipKind } from '../slip-kind.ts';
import { editBrackets } from './edit-brackets.ts';
import type { Node } from './parse-expression.ts';
import { numberOf, toFraction } from './to-fraction.ts';

/** An expression with one slip in it. */
export type Edit = { kind: SlipKind; node: Node };
type Binary = Extract<Node, { left: Node }>;

const MOST_EDITS = 400;
const MINUS_ONE = whole(-1);

/** Every expression that one slip anywhere in this one leads to. */
export function editExpression(node: Node): Edit[] {
  const found = editHere(node);
  if ('inner' in node) {
    found.push(...editExpression(node.inner).map(({ kind, node: inner }) => ({ kind, node: { ...node, inner } })));
  } else if ('left' in node) {
    found.push(...editExpression(node.left).map(({ kind, node: left }) => ({ kind, node: { ...node, left } })));
    // Nobody turns the sign of a power: what looks like it is a slip with powers.
    const right = node.kind === 'power' ? [] : editExpression(node.right);
    found.push(...right.map((edit) => ({ kind: edit.kind, node: { ...node, right: edit.node } })));
  }
  return found.slice(0, MOST_EDITS);
}

function editHere(node: Node): Edit[] {
  switch (node.kind) {
    case 'number':
      return node.value.n === 0n ? [] : [{ kind: 'sign', node: { kind: 'negative', inner: node } }];
    case 'negative':
      return [{ kind: 'sign', node: node.inner }, ...spreadMinus(node.inner)];
    case 'sum':
    case 'difference':
      return editSum(node);
    case 'product':
      return [...editProduct(node), ...joinTooEarly(node), ...readLeftToRight(node)];
    case 'quotient':
      return [...editQuotient(node), ...readLeftToRight(node)];
    case 'power':
      return editPower(node);
    default:
      return [];
  }
}

/** `-(a - b)` as `-a - b`: the minus reaches the first term alone. */
function spreadMinus(inner: Node): Edit[] {
  if (inner.kind !== 'sum' && inner.kind !== 'difference') return [];
  return [{ kind: 'sign', node: { ...inner, left: { kind: 'negative', inner: inner.left } } }];
}

function editSum(node: Binary): Edit[] {
  const { left, right } = node;
  const flipped: Edit = { kind: 'sign', node: { kind: node.kind === 'sum' ? 'difference' : 'sum', left, right } };
  const dropped: Edit[] = [
    { kind: 'dropped-term', node: left },
    { kind: 'dropped-term', node: node.kind === 'sum' ? right : { kind: 'negative', inner: right } },
  ];
  const joined = [...combineTerms(node), ...combineFractions(node), ...addBeforeMultiplying(node)];
  return [flipped, ...dropped, ...joined, ...takeFirstAway(node), ...joinTooEarly(node), ...readLeftToRight(node)];
}

/** `5 - 2(x - 1)` as `5 - 2x - 1`: only the first term is multiplied, and the sign in the bracket stays as it stands. */
function takeFirstAway({ kind, left, right }: Binary): Edit[] {
  if (kind !== 'difference' || right.kind !== 'product' || !isSum(right.right) || !('left' in right.right)) return [];
  const first: Node = { kind: 'product', left: right.left, right: right.right.left };
  return [{ kind: 'distribution', node: { ...right.right, left: { kind: 'difference', left, right: first } } }];
}

/** `5 + 2^3` as `7^3`, `2 * 3^2` as `6^2`, and `18 - 6 + 2` as `18 - 8`. */
function joinTooEarly({ kind, left, right }: Binary): Edit[] {
  if (kind === 'sum' && left.kind === 'difference' && numberOf(left) && numberOf(right)) {
    const joined: Node = { kind: 'sum', left: left.right, right };
    return [{ kind: 'operation-order', node: { kind: 'difference', left: left.left, right: joined } }];
  }
  if (right.kind !== 'power' || left.kind !== 'number' || right.left.kind !== 'number') return [];
  return [
    { kind: 'operation-order', node: { kind: 'power', left: { kind, left, right: right.left }, right: right.right } },
  ];
}

/** `1/2 + 1/3` as `2/5`: tops and bottoms are added apart. */
function combineFractions({ kind, left, right }: Binary): Edit[] {
  if (left.kind !== 'quotient' || right.kind !== 'quotient') return [];
  const over: Node = { kind: kind === 'sum' ? 'sum' : 'difference', left: left.left, right: right.left };
  const under: Node = { kind: over.kind, left: left.right, right: right.right };
  return [{ kind: 'combining', node: { kind: 'quotient', left: over, right: under } }];
}

/** `2x + 5` as `7x`, `2x + 3y` as `5xy`, and `3x + 2x` as `5x^2`. */
function combineTerms({ kind, left, right }: Binary): Edit[] {
  const [a, b] = [termOf(left), termOf(right)];
  if (!a || !b || (a.letters === '' && b.letters === '')) return [];
  const value = kind === 'sum' ? addRational(a.value, b.value) : subtractRational(a.value, b.value);
  const joined = a.letters + b.letters;
  const monomials = a.letters === b.letters ? [joined] : [a.letters, b.letters, joined].filter((one) => one !== '');
  const added = [...new Set(monomials)].map((letters) => termNode(value, letters));
  const multiplied = a.letters === b.letters ? [termNode(multiplyRational(a.value, b.value), joined)] : [];
  return [...added, ...multiplied].map((node): Edit => ({ kind: 'combining', node }));
}

/** `2 + 3(x + 1)` as `5(x + 1)`. */
function addBeforeMultiplying({ kind, left, right }: Binary): Edit[] {
  const first = numberOf(left);
  if (!first || right.kind !== 'product' || !isSum(right.right) || numberOf(right)) return [];
  const second = numberOf(right.left);
  if (!second) return [];
  const value = kind === 'sum' ? addRational(first, second) : subtractRational(first, second);
  return [{ kind: 'operation-order', node: { kind: 'product', left: { kind: 'number', value }, right: right.right } }];
}

/** `2(x + 3)` as `2x + 3`: not every term in the bracket is multiplied. */
function editProduct({ left, right }: Binary): Edit[] {
  if (numberOf(left) && numberOf(right)) return [];
  if (isSum(left) && isSum(right) && 'left' in left && 'left' in right) return editBothBrackets(left, right);
  const [factor, bracket] = isSum(right) ? [left, right] : [right, left];
  if (!isSum(bracket) || !('left' in bracket)) return multiplyPowers(left, right);
  const times = (inner: Node): Node => ({ kind: 'product', left: factor, right: inner });
  return [
    { kind: 'distribution', node: { ...bracket, left: times(bracket.left) } },
    { kind: 'distribution', node: { ...bracket, right: times(bracket.right) } },
  ];
}

function editBothBrackets(left: Binary, right: Binary): Edit[] {
  const sum = ({ kind, left: first, right: last }: Binary) =>
    ({ kind: kind === 'sum' ? 'sum' : 'difference', left: first, right: last }) as const;
  return editBrackets(sum(left), sum(right));
}

/** `x^2 * x^3` as `x^6`. */
function multiplyPowers(left: Node, right: Node): Edit[] {
  const [a, b] = [termOf(left), termOf(right)];
  if (!a || !b || a.letters.length * b.letters.length < 2 || new Set(a.letters + b.letters).size !== 1) return [];
  const letters = a.letters.charAt(0).repeat(a.letters.length * b.letters.length);
  return [{ kind: 'power', node: termNode(multiplyRational(a.value, b.value), letters) }];
}

/** `(x + 6) / 2` as `x + 6`, and `x^6 / x^2` as `x^3`. */
function editQuotient({ left, right }: Binary): Edit[] {
  const [over, under] = [powerOf(left), powerOf(right)];
  if (over && under && over.name === under.name) {
    const power = (value: Rational): Edit => ({
      kind: 'power',
      node: { kind: 'power', left: { kind: 'variable', name: over.name }, right: { kind: 'number', value } },
    });
    const divided = rational(over.value.n * under.value.d, over.value.d * under.value.n);
    return [power(addRational(over.value, under.value)), ...(divided ? [power(divided)] : [])];
  }
  if (!isSum(left) || !('left' in left) || numberOf(left)) return [];
  const divided = (inner: Node): Node => ({ kind: 'quotient', left: inner, right });
  return [
    { kind: 'distribution', node: { ...left, left: divided(left.left) } },
    { kind: 'distribution', node: { ...left, right: divided(left.right) } },
  ];
}

/** `x^3` as its letter and its power. */
function powerOf(node: Node): { name: string; value: Rational } | null {
  if (node.kind !== 'power' || node.left.kind !== 'variable' || node.right.kind !== 'number') return null;
  return node.right.value.n === 0n ? null : { name: node.left.name, value: node.right.value };
}

function editPower({ left, right }: Binary): Edit[] {
  const raised = (inner: Node): Node => ({ kind: 'power', left: inner, right });
  const edits: Edit[] = [{ kind: 'power', node: { kind: 'product', left, right } }];
  if (isSum(left) && 'left' in left) {
    const each = { left: raised(left.left), right: raised(left.right) };
    edits.push({ kind: 'distribution', node: { ...left, ...each } });
    if (left.kind === 'difference') edits.push({ kind: 'distribution', node: { kind: 'sum', ...each } });
  }
  if (left.kind === 'product') {
    edits.push({ kind: 'power', node: { ...left, right: raised(left.right) } });
    edits.push({ kind: 'power', node: { ...left, left: raised(left.left) } });
  }
  if (left.kind === 'power') {
    edits.push({ kind: 'power', node: { ...left, right: { kind: 'sum', left: left.right, right } } });
  }
  if (left.kind === 'negative' || (left.kind === 'number' && left.value.n < 0n)) {
    edits.push({ kind: 'sign', node: { kind: 'negative', inner: raised(left) } });
  }
  return edits;
}

const SIGNS: Readonly<Record<string, string>> = { sum: '+', difference: '-', product: '*', quotient: '/' };

/** Arithmetic worked out from left to right, whatever binds first: `2 + 3 * 4` as 20. */
function readLeftToRight(node: Binary): Edit[] {
  const steps = flatten(node);
  if (!steps || steps.length < 3) return [];
  let value = steps[0]?.value ?? whole(0);
  for (const { sign, value: next } of steps.slice(1)) {
    if (sign === '+') value = addRational(value, next);
    else if (sign === '-') value = subtractRational(value, next);
    else if (sign === '*') value = multiplyRational(value, next);
    else if (next.n === 0n) return [];
    else value = rational(value.n * next.d, value.d * next.n) ?? value;
  }
  return [{ kind: 'operation-order', node: { kind: 'number', value } }];
}

/** The numbers of plain arithmetic in the order in which they are written, each with the sign before it. */
function flatten(node: Node, sign = '+'): { sign: string; value: Rational }[] | null {
  if (node.kind === 'number') return [{ sign, value: node.value }];
  if (node.kind === 'negative') {
    const inner = flatten(node.inner);
    return inner?.length === 1 ? [{ sign, value: multiplyRational(inner[0]?.value ?? whole(0), MINUS_ONE) }] : null;
  }
  const between = SIGNS[node.kind];
  if (!('left' in node) || between === undefined) return null;
  const [left, right] = [flatten(node.left, sign), flatten(node.right, between)];
  return left && right && [...left, ...right];
}

export function isSum(node: Node): boolean {
  return node.kind === 'sum' || node.kind === 'difference';
}

/** A single term as its number and its letters: `-3xy` is -3 and `xy`. */
function termOf(node: Node): { value: Rational; letters: string } | null {
  const fraction = toFraction(node);
  const scale = fraction?.under.size === 1 ? fraction.under.get('') : undefined;
  const [term] = fraction?.over ?? [];
  if (!fraction || !scale || !term || fraction.over.size !== 1) return null;
  const value = rational(term[1].n * scale.d, term[1].d * scale.n);
  return value && { value, letters: term[0] };
}

function termNode(value: Rational, letters: string): Node {
  return [...letters].reduce<Node>((left, name) => ({ kind: 'product', left, right: { kind: 'variable', name } }), {
    kind: 'number',
    value,
  });
}
