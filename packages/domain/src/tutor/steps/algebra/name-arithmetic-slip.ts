import { type Rational, rationalToNumber, sameRational, subtractRational } from '../../../math/rational.ts';
import type { SlipKind } from '../slip-kind.ts';
import { editExpression } from './edit-expression.ts';
import { type Node, parseExpression } from './parse-expression.ts';
import { isBareMaths } from './read-statements.ts';
import { variablesOfNode } from './relation.ts';
import { numberOf } from './to-fraction.ts';

const NAMED: ReadonlySet<SlipKind> = new Set(['operation-order', 'power', 'sign', 'distribution', 'combining']);

/**
 * The slip in a bare line of plain arithmetic whose sides differ (`2 + 3 * 4 = 20`, `3^2 = 6`): undefined when there is
 * none to be shown. A rounded result is none, and neither is the run-on `3 * 4 = 12 + 1 = 13`.
 */
export function nameArithmeticSlip(maths: string): SlipKind | undefined {
  if (!isBareMaths(maths) || /[<>±≈~%]/.test(maths)) return undefined;
  const sides = maths.replace(/[.;,\s]+$/, '').split('=');
  for (const [index, side] of sides.slice(0, -1).entries()) {
    const [left, right] = [parseExpression(side.trim()), parseExpression((sides[index + 1] ?? '').trim())];
    if (!left || !right || variablesOfNode(left).size > 0 || variablesOfNode(right).size > 0) continue;
    if (left.kind !== 'number' && isFalse(left, right) && !agreesBracketed(side, right)) return kindOf(left, right);
  }
  return undefined;
}

function isFalse(left: Node, right: Node): boolean {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (!a || !b || sameRational(a, b)) return false;
  const first = firstNumber(right);
  const runOn = right.kind !== 'number' && first && sameRational(a, first);
  return !runOn && !mayBeRounded(a, b, right);
}

/** A decimal may be off by one in its last place, and a whole number by less than one where the value is none. */
function mayBeRounded(value: Rational, claimed: Rational, right: Node): boolean {
  if (right.kind === 'quotient') return false;
  const gap = Math.abs(rationalToNumber(subtractRational(value, claimed)));
  if (claimed.d === 1n) return value.d !== 1n && gap < 1;
  return gap < 0.1 || gap < 0.02 * Math.abs(rationalToNumber(value));
}

/** `100 / 9 * 5` is often meant as 100 over 9 * 5. */
function agreesBracketed(side: string, right: Node): boolean {
  const bracketed = side.replace(/\/\s*(\d+(?:\.\d+)?)\s*([*/])\s*(\d+(?:\.\d+)?)/g, '/($1$2$3)');
  const node = bracketed === side ? null : parseExpression(bracketed.trim());
  return node !== null && !isFalse(node, right);
}

function firstNumber(node: Node) {
  let at = node;
  while ('left' in at) at = at.left;
  return at.kind === 'number' ? at.value : null;
}

function kindOf(left: Node, right: Node): SlipKind {
  const claimed = numberOf(right);
  const edits = editExpression(left).filter(({ kind }) => NAMED.has(kind));
  const kinds = new Set(
    edits.flatMap(({ kind, node }) => {
      const value = numberOf(node);
      return value && claimed && sameRational(value, claimed) ? [kind] : [];
    }),
  );
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : 'arithmetic';
}
