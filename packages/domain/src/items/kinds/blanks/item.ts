/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { optionSchema, partIdSchema, partsSchema, scoringSchema } from '../../item-parts.ts';
import { keyedFields } from '../../keyed-parts.ts';
import { blankIdsIn } from './blank-marks.ts';

/** A gap in the stem, marked there as `[[id]]`: typed, or chosen where it has options. */
export const keyedBlankSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('typed'),
    id: partIdSchema,
    /** What is right, each form that counts; numbers and expressions count in every equivalent form. */
    accepted: z.array(z.string().trim().min(1).max(200)).min(1, 'Say what belongs here.').max(10),
    caseSensitive: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal('chosen'),
    id: partIdSchema,
    options: partsSchema(optionSchema, { min: 2, max: 8 }),
    key: partIdSchema,
  }),
]);
export type KeyedBlank = z.output<typeof keyedBlankSchema>;

/** A text with gaps. */
export const blanksItemSchema = z
  .object({
    ...keyedFields,
    kind: z.literal('blanks'),
    blanks: partsSchema(keyedBlankSchema, { min: 1, max: 8 }),
    scoring: scoringSchema.default('partial'),
  })
  .refine(({ stem, blanks }) => {
    const marked = blankIdsIn(stem);
    return marked.length === blanks.length && blanks.every(({ id }) => marked.includes(id));
  }, 'Mark each blank in the question once, as [[1]].')
  .refine(
    ({ blanks }) => blanks.every((one) => one.kind === 'typed' || one.options.some(({ id }) => id === one.key)),
    'Mark the right option of each blank.',
  );
