import { gradeCategorySchema, latePolicySchema } from '@skillbridge/domain';
import { z } from 'zod';
import { instantSchema } from '../../trpc/fields.ts';
import { taskKindSchema } from './gradebook.schema.ts';

/** A student's own cell, in the form that totals are reckoned from. Nothing of marks that are not out. */
const ownCellSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('graded'),
    points: z.number(),
    minutesLate: z.number(),
    outOf: z.number().optional(),
  }),
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('missing') }),
  z.object({ kind: z.literal('excused') }),
]);

/** One course with the student's own cells, and the total as the instructor's gradebook has it. */
export const ownCourseSchema = z.object({
  id: z.string(),
  title: z.string(),
  setup: z.object({ categories: z.array(gradeCategorySchema), latePolicy: latePolicySchema }),
  /** In percent; null while nothing is graded. */
  percent: z.number().nullable(),
  categories: z.array(
    z.object({ id: z.string().nullable(), name: z.string(), weight: z.number(), percent: z.number().nullable() }),
  ),
  rows: z.array(
    z.object({
      kind: taskKindSchema,
      id: z.string(),
      title: z.string(),
      maxPoints: z.number(),
      categoryId: z.string().nullable(),
      dueAt: instantSchema.nullable(),
      /** When the grade that counts came out. */
      gradedAt: instantSchema.nullable(),
      cell: ownCellSchema,
      /** As it counts; null unless graded. */
      counted: z.object({ points: z.number(), latePercent: z.number(), dropped: z.boolean() }).nullable(),
    }),
  ),
});
