import { inTenant, queryTables } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { sql } from 'kysely';
import { findTaughtCourse } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';

/** One course of an instructor: its assignments, newest due first, and its students by name. Throws NOT_FOUND. */
export function coursePage(app: App, actor: InstructorActor, courseId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { id, title, subject, description } = await findTaughtCourse(em, actor, courseId);
    const tables = queryTables(em);
    const assignments = await tables
      .selectFrom('assignments as a')
      .leftJoin('submissions as s', (join) =>
        join
          .onRef('s.tenant_id', '=', 'a.tenant_id')
          .onRef('s.assignment_id', '=', 'a.id')
          .on('s.status', '<>', 'draft'),
      )
      .select(['a.id', 'a.title', 'a.status', 'a.due_at', 'a.max_points', 'a.tutor_mode'])
      .select((eb) => [
        eb.fn.count<string>('s.id').as('handed_in'),
        eb.fn.count<string>('s.grade').as('published'),
        eb.fn.avg<string | null>('s.grade').as('mean'),
        // The primary key is what the rows are grouped by, so the assignment's own columns are at hand.
        sql<boolean>`jsonb_array_length(a.answer_key -> 'problems') > 0`.as('guarded'),
      ])
      .where('a.tenant_id', '=', actor.tenantId)
      .where('a.course_id', '=', id)
      .where('a.deleted_at', 'is', null)
      .groupBy(['a.tenant_id', 'a.id'])
      .orderBy('a.due_at', (order) => order.desc().nullsFirst())
      .limit(500)
      .execute();
    const students = await tables
      .selectFrom('enrollments as e')
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 'e.tenant_id').onRef('u.id', '=', 'e.student_id'),
      )
      .select(['u.id', 'u.full_name'])
      .where('e.tenant_id', '=', actor.tenantId)
      .where('e.course_id', '=', id)
      .where('e.deleted_at', 'is', null)
      .where('u.deleted_at', 'is', null)
      .orderBy('u.full_name')
      .limit(1000)
      .execute();
    return {
      ...{ id, title, subject, description },
      assignments: assignments.map((row) => ({
        id: row.id,
        title: row.title,
        status: row.status,
        dueAt: row.due_at?.toISOString() ?? null,
        maxPoints: Number(row.max_points),
        unguarded: !row.guarded && row.tutor_mode !== 'off',
        handedIn: Number(row.handed_in),
        published: Number(row.published),
        meanPoints: row.mean === null ? null : Number(row.mean),
      })),
      students: students.map((row) => ({ id: row.id, fullName: row.full_name })),
    };
  });
}
