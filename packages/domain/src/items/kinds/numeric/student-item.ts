import { z } from 'zod';
import { stemFields } from '../../item-parts.ts';

/** The unit of a number. Shown beside the box, or `typed` by the student, who may then use another unit of its kind. */
export const unitSchema = z.object({ text: z.string().trim().min(1, 'Name the unit.').max(20), typed: z.boolean() });
export type ItemUnit = z.output<typeof unitSchema>;

export const numericStudentItemSchema = z.strictObject({
  ...stemFields,
  kind: z.literal('numeric'),
  /** Null also where the student is to type the unit, which would give it away. */
  unit: z.string().max(20).nullable(),
  /** Whether the answer needs a unit. */
  typesUnit: z.boolean(),
});

/** As typed, even when it is no number: nothing a student writes is thrown away. */
export const numericResponseSchema = z.object({ kind: z.literal('numeric'), text: z.string().max(60) });
