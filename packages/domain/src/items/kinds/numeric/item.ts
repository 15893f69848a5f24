/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { numericTextSchema } from '../../item-parts.ts';
import { keyedFields } from '../../keyed-parts.ts';
import { unitSchema } from './student-item.ts';

/** A number to type, compared in exact rational arithmetic. */
export const numericItemSchema = z.object({
  ...keyedFields,
  kind: z.literal('numeric'),
  key: numericTextSchema,
  /** How far off still counts: in the unit of the answer, or in percent of the key. `0` is exact. */
  tolerance: numericTextSchema.default('0'),
  toleranceIn: z.enum(['units', 'percent']).default('units'),
  /** The unit of the key; null for a bare number. */
  unit: unitSchema.nullable().default(null),
});
