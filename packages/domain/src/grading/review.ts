import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { pointsSchema } from '../points/points.ts';

/** An instructor's mark for one criterion, final once the submission is published. */
export const criterionMarkSchema = z.object({
  criterionId: z.string(),
  points: pointsSchema,
  feedback: z.string().trim().max(1000, 'Use at most 1000 characters.').default(''),
  /** Whether the instructor departed from the suggestion; null when there was none to depart from. */
  overridden: z.boolean().nullable().default(null),
});
export type CriterionMark = z.output<typeof criterionMarkSchema>;

/** The rubric marks of a submission: the instructor's saved draft, and what was published. */
export const reviewSchema = z.object({
  v: z.literal(1),
  criteria: z.array(criterionMarkSchema),
  /** On blind work: the total that the instructor gave before the suggestion was shown. Set once, never moved. */
  unseen: pointsSchema.optional(),
  /** Whether the suggestion was approved together with others: such marks say nothing about agreement. */
  inBulk: z.boolean().optional(),
});
export type Review = z.output<typeof reviewSchema>;

export const reviewDocument = defineDocument('review', reviewSchema, 1);
