import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

/** A job whose tries are used up. */
export const parkedJobSchema = z.object({
  id: z.string(),
  /** The job's own queue, such as `pregrade`. */
  name: z.string(),
  parkedAt: instantSchema,
  enqueuedAt: instantSchema.nullable(),
  tries: z.number(),
  /** Why the last try failed, for an admin. */
  reason: z.string(),
});
export type ParkedJob = z.output<typeof parkedJobSchema>;

export const jobIdInput = z.object({ jobId: idSchema });
