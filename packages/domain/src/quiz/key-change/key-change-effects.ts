/** ANSWER-BEARING: holds items with their keys. */
import { z } from 'zod';
import { defineDocument } from '../../documents/define-document.ts';
import { itemSchema } from '../../items/item.ts';
import { quizMarkSchema } from '../quiz-marks.ts';

/** What a corrected key does to attempts that were scored by the old one; the three policies of Canvas. */
export const keyChangePolicySchema = z.enum(['full-credit', 'old-and-new', 'new-only']);
export type KeyChangePolicy = z.output<typeof keyChangePolicySchema>;

/** A correction of one item, with all that undoing it needs. */
export const keyChangeEffectsSchema = z.object({
  v: z.literal(1),
  before: itemSchema,
  after: itemSchema,
  /** Every attempt whose mark moved: null marks are items that had none. */
  attempts: z
    .array(
      z.object({
        attemptId: z.uuid(),
        before: quizMarkSchema.nullable(),
        after: quizMarkSchema.nullable(),
        scoreBefore: z.number().nullable(),
        scoreAfter: z.number().nullable(),
      }),
    )
    .max(10_000),
});
export type KeyChangeEffects = z.output<typeof keyChangeEffectsSchema>;
export const keyChangeEffectsDocument = defineDocument('key-change-effects', keyChangeEffectsSchema, 1);
