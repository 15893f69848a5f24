import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { pointsSchema, sumPoints } from '../points/points.ts';

/** A step of a criterion that a grader chooses with one key: its points and what earns them. */
export const rubricLevelSchema = z.object({
  id: z.string().min(1).max(64),
  label: z.string().trim().min(1, 'Name the level.').max(60, 'Use at most 60 characters.'),
  points: pointsSchema,
  description: z.string().trim().max(300, 'Use at most 300 characters.').default(''),
});
export type RubricLevel = z.output<typeof rubricLevelSchema>;

/** One named thing that is marked, with its own maximum. Visible to everybody who sees the assignment. */
export const rubricCriterionSchema = z.object({
  /** Stable within the rubric, so that marks survive renaming and reordering. */
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1, 'Name the criterion.').max(80, 'Use at most 80 characters.'),
  description: z.string().trim().max(500, 'Use at most 500 characters.').default(''),
  maxPoints: pointsSchema.refine((points) => points > 0, 'A criterion is worth more than nothing.'),
  /** From the most points to the fewest; a criterion without levels is marked with a number. */
  levels: z.array(rubricLevelSchema).max(8, 'Use at most 8 levels.').optional(),
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
