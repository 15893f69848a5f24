/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { keyedFields } from '../../keyed-parts.ts';

/** A statement to judge. */
export const trueFalseItemSchema = z.object({ ...keyedFields, kind: z.literal('true-false'), key: z.boolean() });
