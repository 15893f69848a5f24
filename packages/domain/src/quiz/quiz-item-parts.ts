import { z } from 'zod';
import { pointsSchema } from '../points/points.ts';

/** Parts of a quiz item that are the same with and without the key. */
export const quizItemIdSchema = z.string().min(1).max(64);
export const quizOptionSchema = z.object({
  id: z.string().min(1).max(16),
  text: z.string().trim().min(1, 'Fill in the option.').max(1000, 'Use at most 1000 characters.'),
});
export type QuizOption = z.output<typeof quizOptionSchema>;

export const quizOptionsSchema = z
  .array(quizOptionSchema)
  .min(2, 'Give at least two options.')
  .max(8, 'Give at most eight options.')
  .refine((list) => new Set(list.map((option) => option.id)).size === list.length, 'Each option appears once.');

/** What an item says and is worth, whatever its kind. */
export const quizStemFields = {
  id: quizItemIdSchema,
  stem: z.string().trim().min(1, 'Write the question.').max(8000, 'Use at most 8000 characters.'),
  points: pointsSchema.refine((points) => points > 0, 'A question is worth more than nothing.'),
  /** The skill that it exercises, by the catalogue's code; null when nobody said. */
  skill: z.string().max(80).nullable().default(null),
};

/** A typed number: `12`, `-3.5`, `2/3`. Text, because a float would not hold what was typed. */
export const numericTextSchema = z
  .string()
  .trim()
  .max(40)
  .regex(/^-?(\d+(\.\d+)?|\.\d+)(\/\d+(\.\d+)?)?$/, 'Enter a number such as 12, -3.5 or 2/3.');
