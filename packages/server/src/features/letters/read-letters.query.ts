import { accessScope, type ParentActor } from '@skillbridge/domain';
import { sql } from 'kysely';
import type { App } from '../../app.ts';
import { studentInScope } from '../parents/student-in-scope.query.ts';

/**
 * The letters about a child within the parent's scope, newest first, in one round trip. A child without letters is one
 * row of nulls; no rows at all means that the child is not theirs.
 */
export function readLetters(app: App, actor: ParentActor, studentId: string) {
  return app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('users as u')
      .leftJoin('summaries as m', (join) =>
        join.onRef('m.tenant_id', '=', 'u.tenant_id').onRef('m.student_id', '=', 'u.id'),
      )
      .select(['m.id', 'm.letter', 'm.written_at'])
      .select(sql<string | null>`to_char(m.week_start, 'YYYY-MM-DD')`.as('week_start'))
      .where('u.id', '=', studentId)
      .where((eb) => studentInScope(eb, accessScope(actor, 'letter')))
      .orderBy('m.week_start', 'desc')
      .limit(53),
  );
}
