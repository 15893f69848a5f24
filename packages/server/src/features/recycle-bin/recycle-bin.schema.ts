import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

export const binKindSchema = z.enum(['course', 'person', 'assignment', 'quiz']);

export const binItemSchema = z.object({
  kind: binKindSchema,
  id: z.string(),
  /** A title or a full name. */
  name: z.string(),
  /** What tells it from others of the same name: a subject, an email address, a course. */
  about: z.string(),
  deletedAt: instantSchema,
  /** Null when the log does not say. */
  deletedBy: z.string().nullable(),
});
export type BinItem = z.output<typeof binItemSchema>;

export const restoreInput = z.object({ kind: binKindSchema, id: idSchema });
export type RestoreInput = z.output<typeof restoreInput>;
