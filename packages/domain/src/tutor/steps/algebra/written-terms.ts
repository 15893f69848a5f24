import { divideRational, multiplyRational, negateRational, type Rational, whole } from '../../../math/rational.ts';
import type { Node } from './parse-expression.ts';
import { numberOf, toFraction } from './to-fraction.ts';

/** One term: its number and its letters, `-3xy` as -3 and `xy`. */
export type WrittenTerm = { readonly value: Rational; readonly letters: string };

/** More than this is nobody's line. */
const MOST = 40;

/**
 * The terms of an expression as they are written, brackets multiplied out and nothing put together: `3x + 2 + 2x` has
 * three. Null where a term is more than a number and letters.
 */
export function writtenTerms(node: Node): WrittenTerm[] | null {
  const terms = termsIn(node);
  return terms && terms.length <= MOST ? terms.filter(({ value }) => value.n !== 0n) : null;
}

/** Whether two expressions have the same terms, in any order. */
export function sameTerms(a: Node, b: Node): boolean {
  const [one, other] = [keysOf(a), keysOf(b)];
  return one !== null && other !== null && one.length === other.length && one.every((key, at) => key === other[at]);
}

/** Whether no bracket is left to multiply out. */
export function isMultipliedOut(node: Node): boolean {
  if ('inner' in node) return isMultipliedOut(node.inner);
  if (!('left' in node)) return true;
  const parts = [node.left, node.right];
  const sums = node.kind === 'sum' || node.kind === 'difference';
  return parts.every((part) => isMultipliedOut(part) && (sums || (part.kind !== 'sum' && part.kind !== 'difference')));
}

function keysOf(node: Node): string[] | null {
  const terms = writtenTerms(node);
  return terms?.map(({ value, letters }) => `${value.n}/${value.d}${letters}`).sort() ?? null;
}

function termsIn(node: Node): WrittenTerm[] | null {
  switch (node.kind) {
    case 'number':
      return [{ value: node.value, letters: '' }];
    case 'variable':
      return [{ value: whole(1), letters: node.name }];
    case 'negative':
      return termsIn(node.inner)?.map(negate) ?? null;
    case 'sum':
    case 'difference': {
      const [left, right] = [termsIn(node.left), termsIn(node.right)];
      return left && right && [...left, ...(node.kind === 'sum' ? right : right.map(negate))];
    }
    case 'product': {
      const [left, right] = [termsIn(node.left), termsIn(node.right)];
      return left && right && left.length * right.length <= MOST ? multiply(left, right) : null;
    }
    case 'quotient': {
      const by = numberOf(node.right);
      const over = by && termsIn(node.left);
      return over && by.n !== 0n ? over.map((one) => ({ ...one, value: divideRational(one.value, by) ?? by })) : null;
    }
    default:
      return collected(node);
  }
}

/** A power of a bracket has as many terms as it comes to. */
function collected(node: Node): WrittenTerm[] | null {
  const fraction = toFraction(node);
  const scale = fraction?.under.size === 1 ? fraction.under.get('') : undefined;
  if (!fraction || !scale) return null;
  return [...fraction.over].map(([letters, value]) => ({ letters, value: divideRational(value, scale) ?? value }));
}

function multiply(left: readonly WrittenTerm[], right: readonly WrittenTerm[]): WrittenTerm[] {
  return left.flatMap((one) =>
    right.map((other) => ({
      value: multiplyRational(one.value, other.value),
      letters: [...one.letters, ...other.letters].sort().join(''),
    })),
  );
}

function negate({ value, letters }: WrittenTerm): WrittenTerm {
  return { value: negateRational(value), letters };
}
