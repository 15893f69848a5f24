import { pointsSchema, regradeAnswerSchema, regradeReasonSchema, regradeStatusSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { pageInput } from '../../trpc/page.ts';

/** Work that a request can be about: of an assignment or of a quiz. */
const workSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submission'), id: idSchema }),
  z.object({ kind: z.literal('attempt'), id: idSchema }),
]);

export const askRegradeInput = z.object({
  work: workSchema,
  /** The criterion of the rubric, or the item of the quiz. */
  partId: z.string().min(1).max(64),
  reason: regradeReasonSchema,
});
export type AskRegradeInput = z.output<typeof askRegradeInput>;

export const regradesOfWorkInput = z.object({ work: workSchema });

/** A request as its student sees it. */
export const ownRegradeSchema = z.object({
  id: z.string(),
  partId: z.string(),
  status: regradeStatusSchema,
  reason: z.string(),
  answer: z.string(),
  pointsBefore: z.number(),
  pointsAfter: z.number().nullable(),
  askedAt: instantSchema,
  decidedAt: instantSchema.nullable(),
});

export const listRegradesInput = pageInput.extend({
  courseId: idSchema.optional(),
  status: z.enum(['open', 'decided']).default('open'),
});
export type ListRegradesInput = z.output<typeof listRegradesInput>;

/** A request in the instructor's list, oldest first while open. */
export const regradeLineSchema = z.object({
  id: z.string(),
  version: z.number(),
  work: z.object({ kind: z.enum(['submission', 'attempt']), id: z.string(), title: z.string() }),
  courseTitle: z.string(),
  studentName: z.string(),
  /** The criterion's name or the item's stem. */
  part: z.string(),
  /** What the student answered to the item; the whole work for a criterion, cut to a length. */
  response: z.string(),
  maxPoints: z.number(),
  reason: z.string(),
  status: regradeStatusSchema,
  answer: z.string(),
  pointsBefore: z.number(),
  /** The points that it has now; others than before when it was graded again since. */
  pointsNow: z.number(),
  pointsAfter: z.number().nullable(),
  askedAt: instantSchema,
  decidedAt: instantSchema.nullable(),
  decidedBy: z.string().nullable(),
});

export const decideRegradeInput = z.object({
  requestId: idSchema,
  version: z.number().int(),
  /** The points that the answer had on the instructor's screen; others by now are a conflict. */
  pointsNow: pointsSchema,
  decision: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('accept'), points: pointsSchema, answer: regradeAnswerSchema }),
    z.object({ kind: z.literal('decline'), answer: regradeAnswerSchema }),
  ]),
});
export type DecideRegradeInput = z.output<typeof decideRegradeInput>;
export const regradeReceiptSchema = z.object({ id: z.string(), status: regradeStatusSchema, grade: z.number() });
