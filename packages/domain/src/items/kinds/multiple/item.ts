/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { partIdSchema, scoringSchema } from '../../item-parts.ts';
import { keyedFields, keyedOptionsSchema } from '../../keyed-parts.ts';

/** All right options, and no others. */
export const multipleItemSchema = z
  .object({
    ...keyedFields,
    kind: z.literal('multiple'),
    options: keyedOptionsSchema,
    key: z.array(partIdSchema).min(1, 'Mark at least one right option.'),
    scoring: scoringSchema.default('all-or-nothing'),
  })
  .refine(
    (item) =>
      new Set(item.key).size === item.key.length && item.key.every((id) => item.options.some((o) => o.id === id)),
    'Mark the right options, each once.',
  );
