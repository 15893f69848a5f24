/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { partIdSchema } from '../../item-parts.ts';
import { keyedFields, keyedOptionsSchema } from '../../keyed-parts.ts';

/** One right option out of several. */
export const singleItemSchema = z
  .object({ ...keyedFields, kind: z.literal('single'), options: keyedOptionsSchema, key: partIdSchema })
  .refine((item) => item.options.some((option) => option.id === item.key), 'Mark the right option.');
