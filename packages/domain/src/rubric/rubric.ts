import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { pointsSchema, sumPoints } from '../points/points.ts';

/** One named thing that is marked, with its own maximum. Visible to everybody who sees the assignment. */
export const rubricCriterionSchema = z.object({
  /** Stable within the rubric, so that marks survive renaming and reordering. */
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1, 'Name the criterion.').max(80, 'Use at most 80 characters.'),
  description: z.string().trim().max(500, 'Use at most 500 characters.').default(''),
  maxPoints: pointsSchema.refine((points) => points > 0, 'A criterion is worth more than nothing.'),
});
export type RubricCriterion = z.output<typeof rubricCriterionSchema>;

export const rubricSchema = z.object({
  v: z.literal(1),
  criteria: z
    .array(rubricCriterionSchema)
    .min(1, 'Add at least one criterion.')
    .max(12, 'Use at most 12 criteria.')
    .refine((list) => new Set(list.map((c) => c.id)).size === list.length, 'Each criterion appears once.'),
});
export type Rubric = z.output<typeof rubricSchema>;

export const rubricDocument = defineDocument('rubric', rubricSchema, 1);

/** The points that the rubric adds up to. */
export function rubricTotal(rubric: Rubric): number {
  return sumPoints(rubric.criteria.map((criterion) => criterion.maxPoints));
}
