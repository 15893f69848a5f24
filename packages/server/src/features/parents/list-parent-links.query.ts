import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor, type PageInput } from '../../trpc/page.ts';
import type { ParentLinkView } from './parent-link.schema.ts';

/** Who watches over whom, by the parent's name, a page at a time in one round trip. */
export async function listParentLinks(app: App, actor: AdminActor, input: PageInput) {
  const cursor = openCursor(input.cursor, cursorKeys.nameThenId);
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('parent_links as l')
      .innerJoin('users as p', (join) =>
        join.onRef('p.tenant_id', '=', 'l.tenant_id').onRef('p.id', '=', 'l.parent_id'),
      )
      .innerJoin('users as s', (join) =>
        join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.id', '=', 'l.student_id'),
      )
      .select(['l.id', 'l.created_at'])
      .select(['p.id as parent_id', 'p.full_name as parent', 'p.email as parent_email'])
      .select(['s.id as student_id', 's.full_name as student', 's.email as student_email'])
      .where('l.tenant_id', '=', actor.tenantId)
      .where('l.deleted_at', 'is', null)
      .where('p.deleted_at', 'is', null)
      .where('s.deleted_at', 'is', null)
      .$if(cursor !== null, (query) =>
        query.where((eb) =>
          eb(eb.refTuple('p.full_name', 'l.id'), '>', eb.tuple(cursor?.[0] ?? '', cursor?.[1] ?? '')),
        ),
      )
      .orderBy('p.full_name')
      .orderBy('l.id')
      .limit(input.limit + 1),
  );
  const page = cutPage(rows, input.limit, (row) => [row.parent, row.id]);
  const items = page.items.map(
    (row): ParentLinkView => ({
      id: row.id,
      parent: { id: row.parent_id, fullName: row.parent, email: row.parent_email },
      student: { id: row.student_id, fullName: row.student, email: row.student_email },
      createdAt: row.created_at.toISOString(),
    }),
  );
  return { items, nextCursor: page.nextCursor };
}
