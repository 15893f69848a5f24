import { z } from 'zod';
import { optionSchema, partIdSchema, partsSchema, stemFields } from '../../item-parts.ts';

export const matchingStudentItemSchema = z.strictObject({
  ...stemFields,
  kind: z.literal('matching'),
  prompts: partsSchema(optionSchema, { min: 2, max: 10 }),
  choices: partsSchema(optionSchema, { min: 2, max: 12 }),
});

export const matchingResponseSchema = z.object({
  kind: z.literal('matching'),
  pairs: z.array(z.object({ promptId: partIdSchema, choiceId: partIdSchema })).max(10),
});
