/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { itemSchema } from '../items/item.ts';
import { passageSchema } from '../items/item-parts.ts';

/** The items of a quiz with their keys, and the passages that they share. */
export const quizQuestionsSchema = z
  .object({
    v: z.literal(2),
    passages: z.array(passageSchema).max(20, 'A quiz has at most 20 passages.'),
    items: z
      .array(itemSchema)
      .max(100, 'A quiz has at most 100 questions.')
      .refine((list) => new Set(list.map((item) => item.id)).size === list.length, 'Each question appears once.'),
  })
  .refine(
    ({ items, passages }) =>
      items.every(({ passageId }) => passageId === undefined || passages.some(({ id }) => id === passageId)),
    'A question is about a passage that is not there.',
  );
export type QuizQuestions = z.output<typeof quizQuestionsSchema>;

export const quizQuestionsDocument = defineDocument('quiz-questions', quizQuestionsSchema, 2, {
  1: (old) => ({ ...old, v: 2, passages: [] }),
});
export const noQuizQuestions: QuizQuestions = { v: 2, passages: [], items: [] };
