import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { itemIdSchema } from '../items/item-parts.ts';
import { itemResponseSchema } from '../items/item-response.ts';

export const quizAnswerSchema = z.object({
  itemId: itemIdSchema,
  /** Null when the student cleared it. */
  response: itemResponseSchema.nullable(),
  /** Rises with each change in this attempt: a late, older save never overwrites a newer one. */
  seq: z.number().int().min(1),
  savedAt: z.iso.datetime(),
  /** When the student asked for feedback on it, after which it stands. */
  settledAt: z.iso.datetime().optional(),
});
export type QuizAnswer = z.output<typeof quizAnswerSchema>;

/** A student's answers to a quiz: one entry per item answered, in the order of first answering. */
export const quizAnswersSchema = z.object({
  v: z.literal(1),
  answers: z
    .array(quizAnswerSchema)
    .max(100)
    .refine((list) => new Set(list.map((answer) => answer.itemId)).size === list.length, 'Each item is answered once.'),
});
export type QuizAnswers = z.output<typeof quizAnswersSchema>;

export const quizAnswersDocument = defineDocument('quiz-answers', quizAnswersSchema, 1);
export const noQuizAnswers: QuizAnswers = { v: 1, answers: [] };
