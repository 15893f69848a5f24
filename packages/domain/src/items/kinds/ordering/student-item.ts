import { z } from 'zod';
import { optionSchema, partIdSchema, partsSchema, stemFields } from '../../item-parts.ts';

export const orderingStudentItemSchema = z.strictObject({
  ...stemFields,
  kind: z.literal('ordering'),
  entries: partsSchema(optionSchema, { min: 2, max: 10 }),
});

export const orderingResponseSchema = z.object({
  kind: z.literal('ordering'),
  entryIds: z.array(partIdSchema).max(10),
});
