import { z } from 'zod';

/** A step of a score. A quarter is exact in binary, so sums of points are exact and never drift. */
export const POINT_STEP = 0.25;
/** The most an assignment, a quiz or a single criterion may carry; numeric(7,2) holds it. */
export const MAX_POINTS = 1000;

export type Points = number & { readonly __points: unique symbol };

/** Whether a number is a possible score: 0 to 1000 in quarters. */
export function isPoints(value: number): value is Points {
  return Number.isFinite(value) && value >= 0 && value <= MAX_POINTS && Number.isInteger(value / POINT_STEP);
}

/** The same as a schema, for the boundary: forms, procedures, documents. */
export const pointsSchema = z
  .number({ error: 'Enter a number of points.' })
  .refine((value): boolean => isPoints(value), `Points go from 0 to ${MAX_POINTS} in steps of a quarter.`);

/** The nearest possible score inside 0..max; what a model suggests is clamped with this before anybody sees it. */
export function clampPoints(value: number, max: number): Points {
  const bounded = Number.isFinite(value) ? Math.min(Math.max(value, 0), max, MAX_POINTS) : 0;
  const stepped = Math.floor(bounded / POINT_STEP + 0.5) * POINT_STEP;
  return Math.min(stepped, max) as Points;
}

/** Sum of scores, in points. Exact (see `POINT_STEP`). */
export function sumPoints(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
