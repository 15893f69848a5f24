import { type Rational, rational, sameRational } from '../../../math/rational.ts';
import { coefficientsOf, compareRoots, losesRealRoot, realRoots } from './one-variable.ts';
import { ratioOf } from './polynomial.ts';
import type { Relation } from './relation.ts';

/** Whether a relation follows from the one before it; `turned` is an inequality that points the wrong way. */
export type Verdict = 'follows' | 'breaks' | 'turned' | 'unread';

/**
 * Judges whether `next` is a legal consequence of `previous`: the same solutions, or more of them (both sides squared or
 * multiplied by the unknown). Fewer may be one case of several and is not judged, and neither is a relation in several
 * letters that is no multiple of the one before.
 */
export function judgeRelation(previous: Relation, next: Relation): Verdict {
  if ((previous.sign === '=') !== (next.sign === '=')) return 'unread';
  if (next.zero.size === 0 || previous.zero.size === 0) return 'unread';
  if (previous.sign !== '=') return judgeInequality(previous, next);
  if (ratioOf(previous.zero, next.zero)) return 'follows';
  const [name] = previous.variables;
  if (previous.variables.size !== 1 || next.variables.size !== 1 || !next.variables.has(name ?? '')) return 'unread';
  const [a, b] = [coefficientsOf(previous.zero), coefficientsOf(next.zero)];
  const compared = compareRoots(a, b);
  if (compared === 'same' || compared === 'more') return 'follows';
  return compared === 'other' && losesRealRoot(a, b) ? 'breaks' : 'unread';
}

function judgeInequality(previous: Relation, next: Relation): Verdict {
  const [a, b] = [boundOf(previous), boundOf(next)];
  if (!a || !b || a.name !== b.name) return 'unread';
  if (!sameRational(a.bound, b.bound)) return 'breaks';
  if (a.sign === b.sign) return 'follows';
  return a.sign.charAt(0) === b.sign.charAt(0) ? 'breaks' : 'turned';
}

const TURNED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

/** `x < 3` from `2x < 6`, for linear inequalities in one letter. */
function boundOf({ zero, sign, variables }: Relation): { name: string; sign: string; bound: Rational } | null {
  const [name] = variables;
  const coefficients = coefficientsOf(zero);
  const [rest, slope] = coefficients;
  if (name === undefined || variables.size !== 1 || coefficients.length !== 2 || !rest || !slope) return null;
  const bound = rational(-rest.n * slope.d, rest.d * slope.n);
  return bound && { name, bound, sign: slope.n < 0n ? (TURNED[sign] ?? sign) : sign };
}

/** How far a root may move by rounding on the way, as a share of it. */
const ROUNDING = 0.02;

/** Whether the solutions of `next` are those of `previous` but for a little: `x = 3.33` after `3x = 10`. */
export function isRoundedFrom(previous: Relation, next: Relation): boolean {
  const found = realRoots(coefficientsOf(previous.zero));
  const claimed = realRoots(coefficientsOf(next.zero));
  if (found.length === 0 || claimed.length === 0) return false;
  return claimed.every((one) =>
    found.some((root) => Math.abs(root - one) <= ROUNDING * Math.max(Math.abs(root), 0.05)),
  );
}
