import { accessScope, addDays, notFound, type ParentActor, startOfDay, weekOf } from '@skillbridge/domain';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { App } from '../../app.ts';
import type { ChildPage } from './child.schema.ts';
import { childWork } from './child-work.query.ts';
import { studentInScope } from './student-in-scope.query.ts';
import { timesAsked } from './times-asked.query.ts';

/** Whose child, and by which clocks weeks are counted. */
export type ChildQuestion = { readonly studentId: string; readonly timeZone: string };

/** One linked child: grades, work to come, and how often the tutor helped. Throws NOT_FOUND for anybody else's child. */
export async function getChild(app: App, actor: ParentActor, question: ChildQuestion): Promise<ChildPage> {
  const child = await findChild(app, actor, question);
  if (!child) throw notFound('child');
  const work = await childWork(app, { tenantId: actor.tenantId, studentId: child.id });
  return {
    studentId: child.id,
    fullName: child.full_name,
    courses: child.courses,
    ...work,
    tutor: {
      askedThisWeek: Number(child.asked_this_week),
      askedLastWeek: Number(child.asked_last_week),
      lastAt: child.last_at?.toISOString() ?? null,
    },
  };
}

async function findChild(app: App, actor: ParentActor, { studentId, timeZone }: ChildQuestion) {
  const week = weekOf(app.clock(), timeZone);
  const lastWeek = { from: startOfDay(addDays(week.start, -7), timeZone), until: week.startsAt };
  const [child] = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('users as u')
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('tutor_sessions as t')
            .select((n) => n.fn.max('t.last_message_at').as('last_at'))
            .whereRef('t.tenant_id', '=', 'u.tenant_id')
            .whereRef('t.student_id', '=', 'u.id')
            .as('t'),
        (join) => join.onTrue(),
      )
      .select(['u.id', 'u.full_name', 't.last_at'])
      .select((eb) => [
        timesAsked(eb.ref('u.id'), { from: week.startsAt, until: week.endsAt }).as('asked_this_week'),
        timesAsked(eb.ref('u.id'), lastWeek).as('asked_last_week'),
      ])
      .select((eb) =>
        jsonArrayFrom(
          eb
            .selectFrom('enrollments as e')
            .innerJoin('courses as c', (join) =>
              join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.course_id'),
            )
            .innerJoin('users as i', (join) =>
              join.onRef('i.tenant_id', '=', 'c.tenant_id').onRef('i.id', '=', 'c.instructor_id'),
            )
            .select(['c.id', 'c.title', 'c.subject', 'i.full_name as instructor'])
            .whereRef('e.tenant_id', '=', 'u.tenant_id')
            .whereRef('e.student_id', '=', 'u.id')
            .where('e.deleted_at', 'is', null)
            .where('c.deleted_at', 'is', null)
            .orderBy('c.title'),
        ).as('courses'),
      )
      .where('u.id', '=', studentId)
      .where((eb) => studentInScope(eb, accessScope(actor, 'student'))),
  );
  return child;
}
