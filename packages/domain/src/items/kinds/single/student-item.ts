import { z } from 'zod';
import { optionsSchema, partIdSchema, stemFields } from '../../item-parts.ts';

export const singleStudentItemSchema = z.strictObject({
  ...stemFields,
  kind: z.literal('single'),
  options: optionsSchema,
});

export const singleResponseSchema = z.object({ kind: z.literal('single'), optionId: partIdSchema });
