import { z } from 'zod';
import { stemFields } from '../../item-parts.ts';

export const shortStudentItemSchema = z.strictObject({ ...stemFields, kind: z.literal('short') });

export const shortResponseSchema = z.object({
  kind: z.literal('short'),
  text: z.string().max(4000, 'Use at most 4000 characters.'),
});
