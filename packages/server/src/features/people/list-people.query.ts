import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { cursorKeys, cutPage, openCursor } from '../../trpc/page.ts';
import { matchPerson } from './match-person.query.ts';
import type { PeopleInput, Person } from './person.schema.ts';

/** The academy's people by name, a page at a time in one round trip. */
export async function listPeople(app: App, actor: AdminActor, input: PeopleInput) {
  const cursor = openCursor(input.cursor, cursorKeys.nameThenId);
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('users as u')
      .select(['u.id', 'u.full_name', 'u.email', 'u.role', 'u.status', 'u.created_at', 'u.version'])
      .where('u.tenant_id', '=', actor.tenantId)
      .where('u.deleted_at', 'is', null)
      .$if(input.role !== undefined, (query) => query.where('u.role', '=', input.role ?? 'student'))
      .$if(Boolean(input.search), (query) => query.where((eb) => matchPerson(eb, input.search ?? '')))
      .$if(cursor !== null, (query) =>
        query.where((eb) =>
          eb(eb.refTuple('u.full_name', 'u.id'), '>', eb.tuple(cursor?.[0] ?? '', cursor?.[1] ?? '')),
        ),
      )
      .orderBy('u.full_name')
      .orderBy('u.id')
      .limit(input.limit + 1),
  );
  const page = cutPage(rows, input.limit, (row) => [row.full_name, row.id]);
  const items = page.items.map(
    (row): Person => ({
      id: row.id,
      fullName: row.full_name,
      email: row.email,
      role: row.role,
      status: row.status,
      createdAt: row.created_at.toISOString(),
      version: row.version,
    }),
  );
  return { items, nextCursor: page.nextCursor };
}
