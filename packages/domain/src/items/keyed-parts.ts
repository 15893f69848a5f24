/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { optionSchema, stemFields } from './item-parts.ts';

/** What an item has besides its key, whatever its kind. */
export const keyedFields = {
  ...stemFields,
  /** Why the key is right; shown with the feedback. */
  explanation: z.string().trim().max(4000).default(''),
  /** The line of a worksheet that it was made from, word for word. */
  source: z.string().trim().max(600).optional(),
};

/** An option with what a student who chose it is told: which mistake leads there, or why it is right. */
export const keyedOptionSchema = optionSchema.extend({
  feedback: z.string().trim().max(1000, 'Use at most 1000 characters.').optional(),
});
export type KeyedOption = z.output<typeof keyedOptionSchema>;

export const keyedOptionsSchema = z
  .array(keyedOptionSchema)
  .min(2, 'Give at least two options.')
  .max(8, 'Give at most eight options.')
  .refine((list) => new Set(list.map((option) => option.id)).size === list.length, 'Each option appears once.');
