import { defineEntity, p } from '@mikro-orm/postgresql';
import { auditDetailDocument } from '@skillbridge/domain';
import { document } from '../columns/document.ts';
import { tenantKey } from '../columns/tenant-key.ts';
import { createdAt } from '../columns/times.ts';
import { tenantWall } from '../tenancy/tenant-policy.ts';

/** Who did what to which row. Append-only: the server's role may insert and read, never change or delete. */
export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_log',
  properties: {
    ...tenantKey,
    /** No foreign key: an entry outlives the person and the row that it names. Null for the system itself. */
    actorId: p.uuid().nullable(),
    /** `noun.verb`: `submission.publish`, `course.delete`. */
    action: p.text(),
    subjectId: p.uuid().nullable(),
    detail: document(auditDetailDocument),
    createdAt,
  },
  indexes: [{ name: 'audit_log_time_index', properties: ['tenantId', 'createdAt'] }],
  ...tenantWall,
});

export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
