import { accessScope, assignmentState, type StudentActor, toStudentSubmissionStatus } from '@skillbridge/domain';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';

/**
 * Every assignment that the student may see, with where they stand on it, in one round trip; latest due first. Bounded
 * at 500: a term has some tens.
 */
export async function listStudentAssignments(app: App, actor: StudentActor) {
  const now = app.clock();
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('courses as c')
      .innerJoin('assignments as a', (join) =>
        join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.course_id', '=', 'c.id'),
      )
      .leftJoin('submissions as s', (join) =>
        join
          .onRef('s.tenant_id', '=', 'a.tenant_id')
          .onRef('s.assignment_id', '=', 'a.id')
          .on('s.student_id', '=', actor.userId),
      )
      .select([
        'a.id',
        'a.title',
        'a.due_at',
        'a.max_points',
        'a.status',
        'c.id as course_id',
        'c.title as course_title',
      ])
      .select(['s.status as work', 's.grade', 's.published_at'])
      .where((eb) => courseInScope(eb, accessScope(actor, 'assignment')))
      .where('a.deleted_at', 'is', null)
      .where('a.status', 'in', ['published', 'closed'])
      .orderBy('a.due_at', (order) => order.desc().nullsLast())
      .orderBy('a.id')
      .limit(500),
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    courseId: row.course_id,
    courseTitle: row.course_title,
    dueAt: row.due_at?.toISOString() ?? null,
    maxPoints: Number(row.max_points),
    state: assignmentState({
      status: row.status,
      dueAt: row.due_at,
      submission: row.work ? toStudentSubmissionStatus(row.work) : null,
      now,
    }),
    points: row.work === 'published' && row.grade !== null ? Number(row.grade) : null,
    gradedAt: row.work === 'published' ? (row.published_at?.toISOString() ?? null) : null,
  }));
}
