import { z } from 'zod';
import { optionsSchema, partIdSchema, stemFields } from '../../item-parts.ts';

export const multipleStudentItemSchema = z.strictObject({
  ...stemFields,
  kind: z.literal('multiple'),
  options: optionsSchema,
});

export const multipleResponseSchema = z.object({
  kind: z.literal('multiple'),
  optionIds: z.array(partIdSchema).max(8),
});
