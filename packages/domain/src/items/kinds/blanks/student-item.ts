import { z } from 'zod';
import { optionSchema, partIdSchema, partsSchema, stemFields } from '../../item-parts.ts';

/** A gap as the student sees it; null options: to be typed. */
const blankSchema = z.strictObject({
  id: partIdSchema,
  options: partsSchema(optionSchema, { min: 2, max: 8 }).nullable(),
});

export const blanksStudentItemSchema = z.strictObject({
  ...stemFields,
  kind: z.literal('blanks'),
  blanks: partsSchema(blankSchema, { min: 1, max: 8 }),
});

export const blanksResponseSchema = z.object({
  kind: z.literal('blanks'),
  /** The typed text, or the id of the chosen option; blanks left empty are missing. */
  values: z.array(z.object({ blankId: partIdSchema, text: z.string().max(200) })).max(8),
});
