import { compareRational, multiplyRational, type Rational } from '../math/rational.ts';

/** A graded column: what it counts and what it is out of. */
export type CountedWork = { readonly columnId: string; readonly points: Rational; readonly outOf: Rational };

/**
 * The columns that do not count because they are a student's lowest: the least share of the points first, of equal ones
 * the smaller work, then the id. One always stays. Taking out the least share never lowers a mean by points (a mediant
 * lies between its parts), so dropping never hurts.
 */
export function dropLowest(work: readonly CountedWork[], count: number): ReadonlySet<string> {
  const byShare = [...work].sort(
    (a, b) =>
      compareRational(multiplyRational(a.points, b.outOf), multiplyRational(b.points, a.outOf)) ||
      compareRational(a.outOf, b.outOf) ||
      (a.columnId < b.columnId ? -1 : 1),
  );
  return new Set(byShare.slice(0, Math.max(0, Math.min(count, work.length - 1))).map(({ columnId }) => columnId));
}
