import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { quizItemIdSchema } from './quiz-item-parts.ts';

/** What a student answered, in the shape of the item's kind. */
export const quizResponseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single'), optionId: z.string().max(16) }),
  z.object({ kind: z.literal('multiple'), optionIds: z.array(z.string().max(16)).max(8) }),
  z.object({ kind: z.literal('true-false'), value: z.boolean() }),
  /** As typed, even when it is no number: nothing a student writes is thrown away. */
  z.object({ kind: z.literal('numeric'), text: z.string().max(40) }),
  z.object({ kind: z.literal('short'), text: z.string().max(4000, 'Use at most 4000 characters.') }),
]);
export type QuizResponse = z.output<typeof quizResponseSchema>;

export const quizAnswerSchema = z.object({
  itemId: quizItemIdSchema,
  /** Null when the student cleared it. */
  response: quizResponseSchema.nullable(),
  /** Rises with each change in this attempt: a late, older save never overwrites a newer one. */
  seq: z.number().int().min(1),
  savedAt: z.iso.datetime(),
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
