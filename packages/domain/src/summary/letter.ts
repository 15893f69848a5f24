import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** A number or phrase that the data supports. The letter may state figures only by naming one of these. */
export const letterFactSchema = z.object({
  /** As the text refers to it: `{grade.assignment-3}`. */
  id: z.string().regex(/^[a-z][a-z0-9.-]{0,79}$/),
  /** What it says, for a parent who taps on it: `Grade for "Linear equations"`. */
  label: z.string().max(200),
  /** As printed: `18 of 20`, `3`, `Tuesday 10 November`. */
  value: z.string().min(1).max(120),
  /** Where it comes from: a table and row ids, so that it can be looked up again. */
  source: z.object({ table: z.string().max(40), ids: z.array(z.string().max(64)).max(50) }),
});
export type LetterFact = z.output<typeof letterFactSchema>;

/** A week's letter to a parent about one child. `paragraphs` contain `{fact-id}` slots, never bare figures. */
export const letterSchema = z.object({
  v: z.literal(1),
  facts: z.array(letterFactSchema).max(80),
  paragraphs: z.array(z.string().min(1).max(1200)).min(1).max(8),
  engine: z.string().max(120),
});
export type Letter = z.output<typeof letterSchema>;

export const letterDocument = defineDocument('letter', letterSchema, 1);
