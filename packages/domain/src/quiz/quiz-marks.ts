/** ANSWER-BEARING: says which answers were right, so it is for staff until feedback is due. */
import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { itemIdSchema } from '../items/item-parts.ts';
import { pointsSchema } from '../points/points.ts';

/** The points that one answer has, and who said so. */
export const quizMarkSchema = z.object({
  itemId: itemIdSchema,
  points: pointsSchema,
  /** The key, the instructor, or a decision about a wrong key. A suggestion is no mark. */
  by: z.enum(['key', 'instructor', 'key-change']),
  /** Which parts were right, for items of several parts. */
  parts: z.array(z.object({ id: z.string().max(16), right: z.boolean() })).max(12),
  /** The instructor's words to the student. */
  feedback: z.string().trim().max(1000).default(''),
  /** Whether the instructor departed from the suggestion; null when there was none. */
  overridden: z.boolean().nullable().default(null),
});
export type QuizMark = z.output<typeof quizMarkSchema>;

/** The marks of an attempt: an item that still needs a person has none. */
export const quizMarksSchema = z.object({
  v: z.literal(1),
  items: z.array(quizMarkSchema).max(100),
  /** On blind work: the points that the instructor gave to suggested items before seeing the suggestion. Set once. */
  unseen: pointsSchema.optional(),
  /** Whether the suggestion was approved together with others: such marks say nothing about agreement. */
  inBulk: z.boolean().optional(),
});
export type QuizMarks = z.output<typeof quizMarksSchema>;
export const quizMarksDocument = defineDocument('quiz-marks', quizMarksSchema, 1);
export const noQuizMarks: QuizMarks = { v: 1, items: [] };
