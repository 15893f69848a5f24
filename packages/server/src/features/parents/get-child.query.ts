import { inTenant, queryTables } from '@skillbridge/database';
import { accessScope, notFound, type ParentActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import type { ChildPage } from './child.schema.ts';
import { childWork } from './child-work.query.ts';
import { studentInScope } from './student-in-scope.query.ts';

/** One linked child: grades, work to come, and how often the tutor helped. Throws NOT_FOUND for anybody else's child. */
export function getChild(app: App, actor: ParentActor, studentId: string): Promise<ChildPage> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const tables = queryTables(em);
    const child = await tables
      .selectFrom('users as u')
      .select(['u.id', 'u.full_name'])
      .where('u.id', '=', studentId)
      .where((eb) => studentInScope(eb, accessScope(actor, 'student')))
      .executeTakeFirst();
    if (!child) throw notFound('child');
    const courses = await tables
      .selectFrom('enrollments as e')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.course_id'),
      )
      .innerJoin('users as t', (join) =>
        join.onRef('t.tenant_id', '=', 'c.tenant_id').onRef('t.id', '=', 'c.instructor_id'),
      )
      .select(['c.id', 'c.title', 'c.subject', 't.full_name as instructor'])
      .where('e.tenant_id', '=', actor.tenantId)
      .where('e.student_id', '=', child.id)
      .where('e.deleted_at', 'is', null)
      .where('c.deleted_at', 'is', null)
      .orderBy('c.title')
      .execute();
    const work = await childWork(em, { tenantId: actor.tenantId, studentId: child.id, now: app.clock() });
    const tutor = await tables
      .selectFrom('tutor_sessions')
      .select((eb) => [
        eb.fn.countAll<string>().as('sessions'),
        eb.fn.sum<string | null>('message_count').as('messages'),
        eb.fn.max('last_message_at').as('last_at'),
      ])
      .where('tenant_id', '=', actor.tenantId)
      .where('student_id', '=', child.id)
      .where('message_count', '>', 0)
      .executeTakeFirstOrThrow();
    return {
      studentId: child.id,
      fullName: child.full_name,
      courses,
      ...work,
      tutor: {
        sessions: Number(tutor.sessions),
        messages: Number(tutor.messages ?? 0),
        lastAt: tutor.last_at?.toISOString() ?? null,
      },
    };
  });
}
