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
export const reviewSchema = z.object({ v: z.literal(1), criteria: z.array(criterionMarkSchema) });
export type Review = z.output<typeof reviewSchema>;

export const reviewDocument = defineDocument('review', reviewSchema, 1);
