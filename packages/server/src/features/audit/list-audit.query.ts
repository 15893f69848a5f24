import { type AdminActor, auditDetailDocument } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor, type PageInput } from '../../trpc/page.ts';
import type { AuditEntryView } from './audit.schema.ts';

/** The audit log, newest first, in one round trip a page. Ordered by id alone: v7 ids are in time order, and unlike times they never tie. */
export async function listAudit(app: App, actor: AdminActor, input: PageInput) {
  const before = openCursor(input.cursor, cursorKeys.id)?.[0];
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('audit_log as l')
      .leftJoin('users as a', (join) => join.onRef('a.tenant_id', '=', 'l.tenant_id').onRef('a.id', '=', 'l.actor_id'))
      .leftJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 'l.tenant_id').onRef('u.id', '=', 'l.subject_id'),
      )
      .leftJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'l.tenant_id').onRef('c.id', '=', 'l.subject_id'),
      )
      .leftJoin('assignments as w', (join) =>
        join.onRef('w.tenant_id', '=', 'l.tenant_id').onRef('w.id', '=', 'l.subject_id'),
      )
      .select(['l.id', 'l.created_at', 'l.action', 'l.actor_id', 'l.detail', 'a.full_name as actor'])
      .select((eb) => eb.fn.coalesce('u.full_name', 'c.title', 'w.title').as('subject'))
      .where('l.tenant_id', '=', actor.tenantId)
      .$if(before !== undefined, (query) => query.where('l.id', '<', before ?? ''))
      .orderBy('l.id', 'desc')
      .limit(input.limit + 1),
  );
  const page = cutPage(rows, input.limit, (row) => [row.id]);
  const items = page.items.map(
    (row): AuditEntryView => ({
      id: row.id,
      at: row.created_at.toISOString(),
      action: row.action,
      actor: row.actor_id === null ? null : { id: row.actor_id, fullName: row.actor ?? 'Somebody' },
      subject: row.subject,
      detail: auditDetailDocument.read(row.detail).facts,
    }),
  );
  return { items, nextCursor: page.nextCursor };
}
