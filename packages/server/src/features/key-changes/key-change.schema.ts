import { itemSchema, keyChangePolicySchema } from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

export const previewKeyChangeInput = z.object({
  quizId: idSchema,
  /** The corrected item, under its old id. */
  item: itemSchema,
  policy: keyChangePolicySchema,
});
export type PreviewKeyChangeInput = z.output<typeof previewKeyChangeInput>;

/** One attempt whose points would move. */
const keyChangeMoveSchema = z.object({
  attemptId: z.string(),
  /** Null where the quiz is graded without names and the grade is not out. */
  studentName: z.string().nullable(),
  number: z.number(),
  published: z.boolean(),
  /** What the student answered, in words. */
  response: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** The score of the attempt; null before it is out. */
  scoreFrom: z.number().nullable(),
  scoreTo: z.number().nullable(),
});

export const keyChangePreviewSchema = z.object({
  moves: z.array(keyChangeMoveSchema),
  /** Handed-in attempts that have the question and keep their points. */
  unmoved: z.number(),
  /** Attempts under way: they are scored by the corrected key when they are handed in. */
  running: z.number(),
  maxPoints: z.number(),
  /** Stands for exactly these moves; applying needs it. */
  fingerprint: z.string(),
});

export const applyKeyChangeInput = previewKeyChangeInput.extend({
  fingerprint: z.string().max(100),
  reason: z.string().trim().max(500, 'Use at most 500 characters.').default(''),
});
export type ApplyKeyChangeInput = z.output<typeof applyKeyChangeInput>;

export const keyChangeReceiptSchema = z.object({ keyChangeId: z.string(), moved: z.number() });

export const undoKeyChangeInput = z.object({ quizId: idSchema, keyChangeId: idSchema });
export type UndoKeyChangeInput = z.output<typeof undoKeyChangeInput>;
/** `kept`: attempts that somebody graded since; they keep what they have. */
export const undoReceiptSchema = z.object({ restored: z.number(), kept: z.number() });

export const keyChangesInput = z.object({ quizId: idSchema });
const keyChangeLineSchema = z.object({
  id: z.string(),
  itemId: z.string(),
  stem: z.string(),
  policy: keyChangePolicySchema,
  reason: z.string(),
  moved: z.number(),
  appliedBy: z.string(),
  appliedAt: instantSchema,
  undoneAt: instantSchema.nullable(),
  /** The old and the new key in words. */
  keyBefore: z.string(),
  keyAfter: z.string(),
});

export const keysSchema = z.object({
  title: z.string(),
  /** The questions that students take now, with their keys in words. */
  questions: z.array(z.object({ item: itemSchema, key: z.string() })),
  changes: z.array(keyChangeLineSchema),
});
