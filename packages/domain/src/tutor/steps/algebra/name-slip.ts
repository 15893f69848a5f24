import { negateRational, type Rational } from '../../../math/rational.ts';
import type { SlipKind } from '../slip-kind.ts';
import { crossMultiply } from './cross-multiply.ts';
import { type EquationEdit, editEquation, termsOf } from './edit-equation.ts';
import { editEverywhere, editExpressionEverywhere } from './edit-everywhere.ts';
import { editExpression } from './edit-expression.ts';
import { moveTerms } from './move-terms.ts';
import { nameScaling } from './name-scaling.ts';
import type { Node } from './parse-expression.ts';
import { multiplyPolynomials, type Polynomial, ratioOf, samePolynomial, subtractPolynomials } from './polynomial.ts';
import { makeRelation, type Relation } from './relation.ts';
import { type Fraction, numberOf, sameExpression, toFraction } from './to-fraction.ts';
import { isMultipliedOut, sameTerms, writtenTerms } from './written-terms.ts';

/**
 * The kind of slip that turns one relation into the next. Slips that lead to exactly the student's sides (or a common
 * multiple of both) are asked first, then those with the same solutions; named only when one kind alone explains it.
 */
export function nameSlip(previous: Relation, next: Relation): SlipKind | null {
  const sides = sidesOf(previous, next);
  if (!sides) return null;
  const { before, after } = sides;
  const single = editEquation(before.left, before.right);
  const edits = [
    ...single,
    ...editEverywhere(before.left, before.right),
    ...moveTerms(before.left, before.right),
    ...crossMultiply(before.left, before.right),
  ];
  const scaling = nameScaling(before, after);
  const written = kindsOf(edits.filter((edit) => sameLine(edit, after)));
  if (scaling) written.add(scaling);
  if (written.size === 0 && isMiscopied(before, after)) return 'transcription';
  const exact = exactKinds(
    edits.filter((edit) => !splitsTerms(edit, after)),
    after,
  );
  if (written.size + exact.size > 0) return onlyOne(new Set([...written, ...exact]));
  if (isMiscalculated(before, after)) return 'arithmetic';
  const loose = kindsOf(isShorter(before, after) || next.solved ? single.filter((edit) => sameZero(edit, next)) : []);
  if (loose.size > 0) return onlyOne(loose);
  return isOneSignAway(previous, after, next) ? 'sign' : null;
}

/** Whether a slip leads to the very terms that are written, before any are put together. */
function sameLine(edit: Sides, after: Sides): boolean {
  return (
    (sameTerms(edit.left, after.left) && sameTerms(edit.right, after.right)) ||
    (sameTerms(edit.left, after.right) && sameTerms(edit.right, after.left))
  );
}

/** Terms were put together, so that one line may be several steps. Else only what is written explains a line. */
function isShorter(before: Sides, after: Sides): boolean {
  const [long, short] = [countTerms(before), countTerms(after)];
  return long === null || short === null || short < long;
}

/** Terms are put together and not taken apart: a slip that leaves fewer terms than the line has does not explain it. */
function splitsTerms(edit: Sides, after: Sides): boolean {
  if (!isMultipliedOut(after.left) || !isMultipliedOut(after.right)) return false;
  const [short, long] = [countTerms(edit), countTerms(after)];
  return short !== null && long !== null && short < long;
}

function countTerms({ left, right }: Sides): number | null {
  const [one, other] = [writtenTerms(left), writtenTerms(right)];
  return one && other && one.length + other.length;
}

/** Whether a slip leads to exactly the sides of the next relation, whatever it is called. */
export function isExactSlip(previous: Relation, next: Relation): boolean {
  const sides = sidesOf(previous, next);
  return sides !== null && exactKinds(editEquation(sides.before.left, sides.before.right), sides.after).size > 0;
}

function sidesOf(previous: Relation, next: Relation): { before: Sides; after: Sides } | null {
  const [before, after] = [previous.alternatives[0], next.alternatives[0]];
  const several = previous.alternatives.length > 1 || next.alternatives.length > 1;
  if (!before || !after || several || (previous.sign === '=' && next.sign !== '=')) return null;
  return { before, after };
}

function exactKinds(edits: readonly EquationEdit[], after: Sides): Set<SlipKind> {
  const turned = { left: after.right, right: after.left };
  return kindsOf(edits.filter((edit) => sameSides(edit, after) || sameSides(edit, turned)));
}

/** The kind of slip that turns one expression into the next; null when none or several do. */
export function nameExpressionSlip(previous: Node, next: Node): SlipKind | null {
  const edits = [...editExpression(previous), ...editExpressionEverywhere(previous)];
  const terms = isMultipliedOut(next) ? writtenTerms(next)?.length : 0;
  const kinds = kindsOf(
    edits.filter(
      ({ node }) => sameExpression(node, next) === true && (writtenTerms(node)?.length ?? MANY) >= (terms ?? 0),
    ),
  );
  if (kinds.size > 0) return onlyOne(kinds);
  if (oneNumberDiffers(previous, next) === 1) return 'transcription';
  return numberOf(previous) || oneCoefficientDiffers(previous, next) ? 'arithmetic' : null;
}

function kindsOf(edits: readonly { kind: SlipKind }[]): Set<SlipKind> {
  return new Set(edits.map((edit) => edit.kind));
}

function onlyOne(kinds: ReadonlySet<SlipKind>): SlipKind | null {
  const [kind] = kinds;
  return kinds.size === 1 ? (kind ?? null) : null;
}

/** What cannot be taken apart may be anything. */
const MANY = Number.POSITIVE_INFINITY;

type Sides = { left: Node; right: Node };

/** Whether both sides are the same, or the same multiple of the other's. */
function sameSides(edit: Sides, after: Sides): boolean {
  const [left, right] = [crossed(edit.left, after.left), crossed(edit.right, after.right)];
  if (!left || !right) return false;
  if (left.over.size === 0 || right.over.size === 0) {
    return samePolynomial(left.over, left.under) && samePolynomial(right.over, right.under);
  }
  const [a, b] = [ratioOf(left.over, left.under), ratioOf(right.over, right.under)];
  return a !== null && b !== null && a.n === b.n && a.d === b.d;
}

/** Two expressions over a common denominator. */
function crossed(a: Node, b: Node): Fraction | null {
  const [x, y] = [toFraction(a), toFraction(b)];
  const over: Polynomial | null = x && y && multiplyPolynomials(x.over, y.under);
  const under: Polynomial | null = x && y && multiplyPolynomials(y.over, x.under);
  return over && under && { over, under };
}

function sameZero(edit: EquationEdit, next: Relation): boolean {
  const relation = makeRelation([edit], next.sign);
  return relation !== null && ratioOf(relation.zero, next.zero) !== null;
}

/** Whether one sign turned in the student's own line would make it follow: `(x - 2)(x + 3) = 0` for -3. */
function isOneSignAway(previous: Relation, after: Sides, next: Relation): boolean {
  return editExpression(after.left).some(({ kind, node }) => {
    if (kind !== 'sign') return false;
    const mended = makeRelation([{ left: node, right: after.right }], next.sign);
    return mended !== null && ratioOf(mended.zero, previous.zero) !== null;
  });
}

/** The same line but for one number. */
function isMiscopied(before: Sides, after: Sides): boolean {
  const [left, right] = [oneNumberDiffers(before.left, after.left), oneNumberDiffers(before.right, after.right)];
  const plain = numberOf(before.right) !== null && literalOf(before.right) === null;
  return left !== null && right !== null && left + right === 1 && !plain;
}

/** How many numbers differ between two expressions of the same shape; null when the shape differs. */
function oneNumberDiffers(a: Node, b: Node): number | null {
  const [one, other] = [literalOf(a), literalOf(b)];
  if (one && other) return one.n === other.n && one.d === other.d ? 0 : 1;
  if (a.kind !== b.kind) return null;
  if (a.kind === 'variable' && b.kind === 'variable') return a.name === b.name ? 0 : null;
  if ('inner' in a && 'inner' in b) return oneNumberDiffers(a.inner, b.inner);
  if (!('left' in a) || !('left' in b)) return null;
  const [left, right] = [oneNumberDiffers(a.left, b.left), oneNumberDiffers(a.right, b.right)];
  return left === null || right === null ? null : left + right;
}

/** The same terms but for the number of one of them, which was worked out: it stands there once. */
function oneCoefficientDiffers(a: Node, b: Node): boolean {
  const [one, other] = [toFraction(a), toFraction(b)];
  if (!one || !other || !samePolynomial(one.under, other.under)) return false;
  const difference = subtractPolynomials(one.over, other.over);
  const once = (key: string): boolean => (writtenTerms(b) ?? []).filter(({ letters }) => letters === key).length <= 1;
  return (
    difference.size === 1 &&
    [...difference.keys()].every((key) => one.over.has(key) && other.over.has(key) && once(key))
  );
}

/** A number as written, with its sign. */
function literalOf(node: Node): Rational | null {
  if (node.kind === 'number') return node.value;
  return node.kind === 'negative' && node.inner.kind === 'number' ? negateRational(node.inner.value) : null;
}

/** The right thing was done to the side with the unknown, and the number on the other is not what comes out. */
function isMiscalculated(before: Sides, after: Sides): boolean {
  if (!numberOf(after.right) || !numberOf(before.right)) return false;
  const { left } = before;
  const factors = left.kind === 'product' && numberOf(left.left) ? [left.right] : [];
  const quotients = left.kind === 'quotient' && numberOf(left.right) ? [left.left] : [];
  const moved = termsOf(left).flatMap(({ term, rest }) => (numberOf(term) ? [rest] : []));
  const unchanged = literalOf(before.right) ? [] : [left];
  if (oneCoefficientDiffers(left, after.left) && sameExpression(before.right, after.right) === true) return true;
  return [...factors, ...quotients, ...moved, ...unchanged].some((side) => sameExpression(side, after.left) === true);
}
