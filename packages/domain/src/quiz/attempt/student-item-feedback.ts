import { z } from 'zod';
import { itemIdSchema, partIdSchema } from '../../items/item-parts.ts';

/** How an answer stands, in a student's eyes: `waiting` has no points that they may see yet. */
export const itemOutcomes = ['right', 'partly', 'wrong', 'unanswered', 'waiting'] as const;
export const itemOutcomeSchema = z.enum(itemOutcomes);
export type ItemOutcome = (typeof itemOutcomes)[number];

/** What a student may see of one answer; `toItemFeedback` is the one way to build it. Strict: nothing else leaves. */
export const studentItemFeedbackSchema = z.strictObject({
  itemId: itemIdSchema,
  outcome: itemOutcomeSchema,
  /** Null until due. */
  points: z.number().nullable(),
  maxPoints: z.number(),
  /** Which parts are right, for items of several parts. */
  parts: z.array(z.strictObject({ id: partIdSchema, right: z.boolean() })),
  /** What is said about the options that this student chose. */
  options: z.array(z.strictObject({ id: partIdSchema, text: z.string() })),
  explanation: z.string(),
  /** The key in words; null until due. */
  key: z.string().nullable(),
  /** The instructor's words on this answer. */
  words: z.string(),
});
export type StudentItemFeedback = z.output<typeof studentItemFeedbackSchema>;
