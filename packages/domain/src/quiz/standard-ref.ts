import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** Where in a published catalogue of standards something belongs, as printed there when it was chosen. */
export const standardRefSchema = z.object({
  v: z.literal(1),
  /** The catalogue: `CCSS.MATH`, `TEKS`, `SAT`, `ACT`, `GRE`. */
  framework: z.string().trim().min(1).max(40),
  /** The code within it: `HSA-REI.B.3`. */
  code: z.string().trim().min(1).max(60),
  title: z.string().trim().min(1).max(300),
});
export type StandardRef = z.output<typeof standardRefSchema>;

export const standardRefDocument = defineDocument('standard-ref', standardRefSchema, 1);
