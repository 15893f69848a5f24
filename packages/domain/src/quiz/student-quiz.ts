import { z } from 'zod';
import { quizOptionsSchema, quizStemFields } from './quiz-item-parts.ts';

const choiceFields = { ...quizStemFields, options: quizOptionsSchema };

/** A quiz item without key and explanation. Strict: a key that slipped in fails instead of passing through. */
export const studentQuizItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...choiceFields, kind: z.literal('single') }),
  z.strictObject({ ...choiceFields, kind: z.literal('multiple') }),
  z.strictObject({ ...quizStemFields, kind: z.literal('true-false') }),
  z.strictObject({ ...quizStemFields, kind: z.literal('numeric') }),
  z.strictObject({ ...quizStemFields, kind: z.literal('short') }),
]);
export type StudentQuizItem = z.output<typeof studentQuizItemSchema>;

/** A quiz as students get it; `toStudentQuiz` is the one way to build it. */
export const studentQuizSchema = z.strictObject({ items: z.array(studentQuizItemSchema) });
export type StudentQuiz = z.output<typeof studentQuizSchema>;
