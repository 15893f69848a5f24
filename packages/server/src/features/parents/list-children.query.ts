import { accessScope, type ParentActor, weekOf } from '@skillbridge/domain';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { App } from '../../app.ts';
import type { ChildCard } from './child.schema.ts';
import { studentInScope } from './student-in-scope.query.ts';
import { timesAsked } from './times-asked.query.ts';

/** A parent's children by name, with what is due next, the latest grade and the week's questions, in one round trip. */
export async function listChildren(app: App, actor: ParentActor, timeZone: string): Promise<ChildCard[]> {
  const week = weekOf(app.clock(), timeZone);
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('users as u')
      .select(['u.id', 'u.full_name'])
      .select((eb) => [
        timesAsked(eb.ref('u.id'), { from: week.startsAt, until: week.endsAt }).as('asked'),
        jsonArrayFrom(
          eb
            .selectFrom('enrollments as e')
            .innerJoin('courses as c', (join) =>
              join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.course_id'),
            )
            .select(['c.id', 'c.title'])
            .whereRef('e.tenant_id', '=', 'u.tenant_id')
            .whereRef('e.student_id', '=', 'u.id')
            .where('e.deleted_at', 'is', null)
            .where('c.deleted_at', 'is', null)
            .orderBy('c.title'),
        ).as('courses'),
        jsonObjectFrom(
          eb
            .selectFrom('enrollments as e')
            .innerJoin('courses as c', (join) =>
              join.onRef('c.tenant_id', '=', 'e.tenant_id').onRef('c.id', '=', 'e.course_id'),
            )
            .innerJoin('assignments as a', (join) =>
              join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.course_id', '=', 'c.id'),
            )
            .leftJoin('submissions as s', (join) =>
              join
                .onRef('s.tenant_id', '=', 'a.tenant_id')
                .onRef('s.assignment_id', '=', 'a.id')
                .onRef('s.student_id', '=', 'e.student_id')
                .on('s.status', '<>', 'draft'),
            )
            .select(['a.title', 'c.title as course', 'a.due_at as at'])
            .whereRef('e.tenant_id', '=', 'u.tenant_id')
            .whereRef('e.student_id', '=', 'u.id')
            .where('e.deleted_at', 'is', null)
            .where('c.deleted_at', 'is', null)
            .where('a.deleted_at', 'is', null)
            .where('a.status', '=', 'published')
            .where('a.due_at', '>', app.clock())
            .where('s.id', 'is', null)
            .orderBy('a.due_at')
            .limit(1),
        ).as('next_due'),
        jsonObjectFrom(
          eb
            .selectFrom('submissions as s')
            .innerJoin('assignments as a', (join) =>
              join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.id', '=', 's.assignment_id'),
            )
            .innerJoin('courses as c', (join) =>
              join.onRef('c.tenant_id', '=', 's.tenant_id').onRef('c.id', '=', 's.course_id'),
            )
            .select(['a.title', 's.grade', 'a.max_points as out_of', 's.published_at as at'])
            .whereRef('s.tenant_id', '=', 'u.tenant_id')
            .whereRef('s.student_id', '=', 'u.id')
            .where('s.status', '=', 'published')
            .where('a.deleted_at', 'is', null)
            .where('c.deleted_at', 'is', null)
            .orderBy('s.published_at', 'desc')
            .limit(1),
        ).as('latest'),
      ])
      .where((eb) => studentInScope(eb, accessScope(actor, 'student')))
      .orderBy('u.full_name')
      .orderBy('u.id')
      .limit(50),
  );
  return rows.map((row) => ({
    studentId: row.id,
    fullName: row.full_name,
    courses: row.courses,
    nextDue: row.next_due?.at
      ? { title: row.next_due.title, courseTitle: row.next_due.course, dueAt: toInstant(row.next_due.at) }
      : null,
    latestGrade: row.latest?.at
      ? {
          title: row.latest.title,
          points: Number(row.latest.grade),
          maxPoints: Number(row.latest.out_of),
          publishedAt: toInstant(row.latest.at),
        }
      : null,
    askedThisWeek: Number(row.asked),
  }));
}

/** Times inside JSON arrive as text with an offset. */
function toInstant(at: string | Date): string {
  return new Date(at).toISOString();
}
