import { workTextSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

/** A student's work as their browser holds it. */
export const workInput = z.object({
  assignmentId: idSchema,
  content: workTextSchema,
  fileIds: z.array(idSchema).max(10, 'Attach at most 10 files.').default([]),
  /** The version that this edit began from; null before the first save. Another one in the database is a conflict. */
  baseVersion: z.number().int().nullable(),
});
export type WorkInput = z.output<typeof workInput>;

/** Receipt of a saved draft: what the server has, by number and time. */
export const draftReceiptSchema = z.object({ submissionId: z.string(), version: z.number(), savedAt: instantSchema });

/** Receipt of a hand-in. */
export const handInReceiptSchema = draftReceiptSchema.extend({ handedInAt: instantSchema, late: z.boolean() });
