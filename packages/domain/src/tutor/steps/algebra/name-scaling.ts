import { divideRational, type Rational, sameRational, whole } from '../../../math/rational.ts';
import type { SlipKind } from '../slip-kind.ts';
import type { Node } from './parse-expression.ts';
import { type WrittenTerm, writtenTerms } from './written-terms.ts';

type Sides = { left: Node; right: Node };

/**
 * The slip where an equation is multiplied or divided and not all of it is: `6x + 9 = 21` as `2x + 9 = 7` leaves out a
 * term, `x/2 + x/3 = 10` as `3x + 2x = 10` a side. Null where it is none of these; a single term may have changed for
 * other reasons.
 */
export function nameScaling(before: Sides, after: Sides): SlipKind | null {
  const [left, right] = [ratios(before.left, after.left), ratios(before.right, after.right)];
  if (!left || !right) return null;
  const all = [...left, ...right];
  const factor = all.find((one) => !isOne(one));
  const scaled = all.filter((one) => !isOne(one));
  if (!factor || scaled.length < 2 || scaled.length === all.length) return null;
  if (factor.n < 0n || scaled.some((one) => !sameRational(one, factor))) return null;
  return left.every(isOne) || right.every(isOne) ? 'inverse-operation' : 'distribution';
}

/** By what each term was multiplied; null where they are other terms. */
function ratios(before: Node, after: Node): Rational[] | null {
  const [one, other] = [writtenTerms(before), writtenTerms(after)];
  if (!one || !other || one.length !== other.length) return null;
  const found = one.flatMap((term, at) => ratioOf(other[at], term) ?? []);
  return found.length === one.length ? found : null;
}

function ratioOf(after: WrittenTerm | undefined, before: WrittenTerm): Rational | null {
  return after?.letters === before.letters ? divideRational(after.value, before.value) : null;
}

function isOne(value: Rational): boolean {
  return sameRational(value, whole(1));
}
