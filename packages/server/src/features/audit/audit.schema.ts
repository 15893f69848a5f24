import { auditFactsSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { instantSchema } from '../../trpc/fields.ts';

/** An entry of the audit log, for a reader. */
export const auditEntrySchema = z.object({
  id: z.string(),
  at: instantSchema,
  /** `noun.verb`, such as `course.delete`. */
  action: z.string(),
  /** Null for the system itself. Removed people keep their names here. */
  actor: z.object({ id: z.string(), fullName: z.string() }).nullable(),
  /** The name of what it happened to, when it is a person, a course or an assignment. */
  subject: z.string().nullable(),
  detail: auditFactsSchema,
});
export type AuditEntryView = z.output<typeof auditEntrySchema>;
