/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { optionSchema, partIdSchema, partsSchema, scoringSchema } from '../../item-parts.ts';
import { keyedFields } from '../../keyed-parts.ts';

/** Entries to put in order. */
export const orderingItemSchema = z
  .object({
    ...keyedFields,
    kind: z.literal('ordering'),
    entries: partsSchema(optionSchema, { min: 2, max: 10 }),
    /** The ids of all entries in the right order. */
    key: z.array(partIdSchema),
    scoring: scoringSchema.default('all-or-nothing'),
  })
  .refine(
    ({ entries, key }) => key.length === entries.length && entries.every(({ id }) => key.includes(id)),
    'Give every entry its place.',
  );
