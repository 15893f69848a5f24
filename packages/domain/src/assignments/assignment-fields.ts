import { z } from 'zod';
import { pointsSchema } from '../points/points.ts';

export const assignmentTitleSchema = z
  .string()
  .trim()
  .min(1, 'Give the assignment a title.')
  .max(160, 'Use at most 160 characters.');
export const instructionsSchema = z
  .string()
  .trim()
  .min(1, 'Write the instructions.')
  .max(20_000, 'Use at most 20,000 characters.');
export const maxPointsSchema = pointsSchema.refine((points) => points > 0, 'An assignment is worth more than nothing.');

/** Life of an assignment: students see it once published; closing stops hand-ins. */
export const assignmentStatuses = ['draft', 'published', 'closed'] as const;
export const assignmentStatusSchema = z.enum(assignmentStatuses);
export type AssignmentStatus = (typeof assignmentStatuses)[number];
