/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { keyedFields } from '../../keyed-parts.ts';

/** Some words or sentences, which a person grades from a suggestion. */
export const shortItemSchema = z.object({
  ...keyedFields,
  kind: z.literal('short'),
  /** A model answer, first, and other wordings to accept. */
  key: z.array(z.string().trim().min(1).max(1000)).min(1, 'Give a model answer.').max(10),
});
