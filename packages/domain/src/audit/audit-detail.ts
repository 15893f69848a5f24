import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** Small facts for a reader of the log: old and new values of settings, counts. Never content, never credentials. */
export const auditFactsSchema = z.record(
  z.string().max(60),
  z.union([z.string().max(200), z.number(), z.boolean(), z.null()]),
);
export type AuditFacts = z.output<typeof auditFactsSchema>;

export const auditDetailSchema = z.object({ v: z.literal(1), facts: auditFactsSchema });
export type AuditDetail = z.output<typeof auditDetailSchema>;

export const auditDetailDocument = defineDocument('audit-detail', auditDetailSchema, 1);
