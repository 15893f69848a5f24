import type { Agreement } from './measure-agreement.ts';

/**
 * Below this, agreement is "moderate" at best on the scale of Landis and Koch ("The measurement of observer agreement
 * for categorical data", Biometrics 33, 1977): too little to publish what nobody has read.
 */
export const LEAST_KAPPA = 0.6;
/** Suggestions that lie a tenth of the points off on average move whole grades. */
export const MOST_BIAS = 0.1;
/** The same for the mean distance, which decides where all grades are alike and kappa says nothing. */
export const MOST_DISTANCE = 0.1;
/** With fewer pairs all figures are mostly chance: then they neither allow nor forbid. */
export const ENOUGH_PAIRS = 20;

export type BulkSituation = {
  /** From which confidence the course allows it; null when its instructor switched it off. */
  readonly bulkFrom: number | null;
  readonly all: Agreement;
  /** Marks given before the suggestion was seen. */
  readonly blind: Agreement;
};

/**
 * Why suggestions of a course may not be approved in bulk, as a sentence; null when they may. Where the blind sample is
 * large enough it alone decides: marks given with the suggestion in view are drawn towards it.
 */
export function bulkRefusal({ bulkFrom, all, blind }: BulkSituation): string | null {
  if (bulkFrom === null)
    return 'Approving in bulk is switched off for this course. You can switch it on under agreement.';
  const isBlind = blind.pairs >= ENOUGH_PAIRS;
  const { pairs, kappa, bias, distance } = isBlind ? blind : all;
  if (pairs < ENOUGH_PAIRS) return null;
  const on = `on ${pairs} pieces of work${isBlind ? ' that you graded first' : ''}`;
  if (kappa !== null && kappa < LEAST_KAPPA) {
    return `Approving in bulk is off, because suggestions and your grades agree too little: kappa ${kappa.toFixed(2)} ${on}, and ${LEAST_KAPPA} is needed. Grade one by one until they do.`;
  }
  if (bias !== null && Math.abs(bias) > MOST_BIAS) {
    return `Approving in bulk is off, because suggestions are too ${bias > 0 ? 'kind' : 'strict'}: ${Math.round(Math.abs(bias) * 100)}% of the points on average ${on}, and ${MOST_BIAS * 100}% is the limit. Grade one by one until they are not.`;
  }
  if (kappa === null && distance !== null && distance > MOST_DISTANCE) {
    return `Approving in bulk is off, because suggestions and your grades lie too far apart: ${Math.round(distance * 100)}% of the points on average ${on}, and ${MOST_DISTANCE * 100}% is the limit. Grade one by one until they do not.`;
  }
  return null;
}
