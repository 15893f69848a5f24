import { multiplyRational, parseDecimal, type Rational, rational, subtractRational, whole } from '../math/rational.ts';
import type { LatePolicy } from './course-grading.ts';

const DAY_MINUTES = 1440;

/**
 * What late work loses, in percent of the work's points: so much for each day begun, counted from the due time once the
 * grace is over, and never more than the policy's most.
 */
export function lateDeduction(policy: LatePolicy, minutesLate: number): number {
  if (policy.kind === 'none' || minutesLate <= policy.graceMinutes) return 0;
  return Math.min(policy.most, policy.percent * Math.ceil(minutesLate / DAY_MINUTES));
}

/** The points that count after the deduction, exact and never below 0. Taken off the maximum, as Canvas does, not off the score. */
export function pointsAfterLate(points: number, maxPoints: number, percent: number): Rational {
  const share = exact(percent);
  const lost = multiplyRational(multiplyRational(exact(maxPoints), share), rational(1n, 100n) ?? whole(0n));
  const left = subtractRational(exact(points), lost);
  return left.n < 0n ? whole(0n) : left;
}

/** A number that somebody typed with a few decimals, as the fraction that it was meant to be. */
export function exact(value: number): Rational {
  return parseDecimal(value.toFixed(6)) ?? whole(0n);
}
