/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { numericTextSchema, quizOptionsSchema, quizStemFields } from './quiz-item-parts.ts';

const keyedFields = {
  ...quizStemFields,
  /** Why the key is right; shown to a student after the quiz is graded. */
  explanation: z.string().trim().max(4000).default(''),
};
const optionId = z.string().min(1).max(16);

/** A quiz item with its key. `kind` decides how it is answered and scored. */
export const quizItemSchema = z.discriminatedUnion('kind', [
  z
    .object({ ...keyedFields, kind: z.literal('single'), options: quizOptionsSchema, key: optionId })
    .refine((item) => item.options.some((option) => option.id === item.key), 'Mark the right option.'),
  z
    .object({
      ...keyedFields,
      kind: z.literal('multiple'),
      options: quizOptionsSchema,
      key: z.array(optionId).min(1, 'Mark at least one right option.'),
    })
    .refine(
      (item) =>
        new Set(item.key).size === item.key.length && item.key.every((id) => item.options.some((o) => o.id === id)),
      'Mark the right options, each once.',
    ),
  z.object({ ...keyedFields, kind: z.literal('true-false'), key: z.boolean() }),
  z.object({
    ...keyedFields,
    kind: z.literal('numeric'),
    key: numericTextSchema,
    /** How far off still counts, in the unit of the answer; `0` is exact. */
    tolerance: numericTextSchema.default('0'),
  }),
  z.object({
    ...keyedFields,
    kind: z.literal('short'),
    /** A model answer, first, and other wordings to accept. */
    key: z.array(z.string().trim().min(1).max(1000)).min(1, 'Give a model answer.').max(10),
  }),
]);
export type QuizItem = z.output<typeof quizItemSchema>;
export type QuizItemKind = QuizItem['kind'];

export const quizQuestionsSchema = z.object({
  v: z.literal(1),
  items: z
    .array(quizItemSchema)
    .max(100, 'A quiz has at most 100 questions.')
    .refine((list) => new Set(list.map((item) => item.id)).size === list.length, 'Each question appears once.'),
});
export type QuizQuestions = z.output<typeof quizQuestionsSchema>;

export const quizQuestionsDocument = defineDocument('quiz-questions', quizQuestionsSchema, 1);
