import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { Option } from '../courses/course.schema.ts';
import { matchPerson } from '../people/match-person.query.ts';

/** Parents and students by name, the first 20 of each that match, in one round trip. */
export async function listLinkOptions(app: App, actor: AdminActor, search: string | undefined) {
  const rows = await app.reads.read(actor.tenantId, (tables) => {
    const ranked = tables
      .selectFrom('users as u')
      .select(['u.id', 'u.full_name', 'u.email', 'u.role'])
      .select((eb) =>
        eb.fn
          .agg<string>('row_number')
          .over((over) => over.partitionBy('u.role').orderBy('u.full_name').orderBy('u.id'))
          .as('place'),
      )
      .where('u.tenant_id', '=', actor.tenantId)
      .where('u.role', 'in', ['parent', 'student'])
      .where('u.deleted_at', 'is', null)
      .where('u.status', '<>', 'suspended')
      .$if(Boolean(search), (query) => query.where((eb) => matchPerson(eb, search ?? '')));
    return tables.selectFrom(ranked.as('r')).selectAll().where('r.place', '<=', '20').orderBy('r.place');
  });
  const ofRole = (role: 'parent' | 'student'): Option[] =>
    rows.filter((row) => row.role === role).map((row) => ({ id: row.id, fullName: row.full_name, email: row.email }));
  return { parents: ofRole('parent'), students: ofRole('student') };
}
