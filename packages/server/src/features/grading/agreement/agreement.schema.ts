import { z } from 'zod';
import { idSchema } from '../../../trpc/fields.ts';

export const agreementInput = z.object({ courseId: idSchema });

/** How far suggestions and final grades agree on one sample. */
const sampleSchema = z.object({
  pairs: z.number(),
  /** Quadratic weighted kappa over five levels of the fraction of points; null when grades or suggestions are all on one level. */
  kappa: z.number().nullable(),
  /** Mean of suggestion minus grade, as a fraction of the points: above 0 the suggestions are too kind. Null without pairs. */
  bias: z.number().nullable(),
  /** The share of exactly equal points. Null without pairs. */
  exact: z.number().nullable(),
  /** Mean distance, as a fraction of the points. Null without pairs. */
  distance: z.number().nullable(),
});

export const agreementSchema = z.object({
  courseId: z.string(),
  /** Of the course, for `setGrading`. */
  version: z.number(),
  bulkFrom: z.number().nullable(),
  blindShare: z.number(),
  /** Published work that had a suggestion; work approved in bulk is left out, since it agrees with itself. */
  all: sampleSchema,
  /** Marks given before the suggestion was shown: the honest sample. */
  blind: sampleSchema,
  /** By the suggestion's confidence, from the least sure band to the surest. */
  bands: z.array(sampleSchema.extend({ from: z.number(), to: z.number() })),
  /** Grade (row) by suggestion (column), five levels from 0 to full points: how many pairs. */
  levels: z.array(z.array(z.number())),
  /** Pairs approved in bulk, which are not counted. */
  inBulk: z.number(),
  /** Why bulk approval is off, as a sentence; null when it may be used. */
  refusal: z.string().nullable(),
});

export const setGradingInput = z.object({
  courseId: idSchema,
  version: z.number().int(),
  bulkFrom: z.number().min(0.5, 'Take 50% or more.').max(1).nullable(),
  blindShare: z.number().min(0).max(1),
});
export type SetGradingInput = z.output<typeof setGradingInput>;

export const gradingReceiptSchema = z.object({ version: z.number() });
