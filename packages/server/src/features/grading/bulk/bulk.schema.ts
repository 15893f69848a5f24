import { z } from 'zod';
import { idSchema } from '../../../trpc/fields.ts';
import { workKindSchema, workRefSchema } from '../grading.schema.ts';

/** Exactly one of the three says which work is meant. */
const scopeFields = {
  courseId: idSchema.optional(),
  assignmentId: idSchema.optional(),
  quizId: idSchema.optional(),
  /** The confidence from which suggestions are taken; never below what the course allows. */
  from: z.number().min(0.5).max(1),
};
const oneScope = (input: {
  courseId?: string | undefined;
  assignmentId?: string | undefined;
  quizId?: string | undefined;
}) => [input.courseId, input.assignmentId, input.quizId].filter(Boolean).length === 1;
const ONE_SCOPE = 'Choose a course, an assignment or a quiz.';

export const bulkPreviewInput = z.object(scopeFields).refine(oneScope, ONE_SCOPE);
export type BulkPreviewInput = z.output<typeof bulkPreviewInput>;

const bulkLineSchema = workRefSchema.extend({
  version: z.number(),
  studentName: z.string(),
  taskTitle: z.string(),
  points: z.number(),
  maxPoints: z.number(),
  confidence: z.number(),
});

export const bulkPreviewSchema = z.object({
  /** Why approving in bulk is off for this course, as a sentence; null when it is on. */
  refusal: z.string().nullable(),
  /** Work that would be published, the least sure first; at most 500 at a time. */
  works: z.array(bulkLineSchema),
  /** How many there are in all. */
  total: z.number(),
  /** What waits and would not be published, by why. */
  left: z.object({
    /** Kept back so that agreement is measured. */
    blind: z.number(),
    /** Less sure than `from`. */
    unsure: z.number(),
    /** Without a suggestion, or with one that leaves something open. */
    incomplete: z.number(),
    /** An instructor has begun to mark it. */
    begun: z.number(),
  }),
});

export const bulkApproveInput = z
  .object({
    ...scopeFields,
    /** What the preview showed: work that has changed since is left alone. */
    works: z
      .array(z.object({ kind: workKindSchema, workId: idSchema, version: z.number().int() }))
      .min(1)
      .max(500),
  })
  .refine(oneScope, ONE_SCOPE);
export type BulkApproveInput = z.output<typeof bulkApproveInput>;

export const bulkApproveSchema = z.object({
  published: z.number(),
  /** Left alone because it is no longer what the preview showed. */
  left: z.array(workRefSchema),
});
