import { accessScope, type InstructorActor, notFound } from '@skillbridge/domain';
import { sql } from 'kysely';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';

/** The quizzes of a course, newest first, with how their attempts stand, in one round trip. Throws NOT_FOUND. */
export async function listQuizzes(app: App, actor: InstructorActor, courseId: string) {
  const rows = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('courses as c')
      .leftJoin('quizzes as q', (join) =>
        join.onRef('q.tenant_id', '=', 'c.tenant_id').onRef('q.course_id', '=', 'c.id').on('q.deleted_at', 'is', null),
      )
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('quiz_submissions as s')
            .select((n) => [
              n.fn.count<string>('s.id').filterWhere('s.status', '=', 'in-progress').as('running'),
              n.fn.count<string>('s.id').filterWhere('s.status', 'in', ['submitted', 'suggested']).as('waiting'),
              n.fn.count<string>('s.id').filterWhere('s.status', '=', 'published').as('graded'),
              n.fn.avg<string | null>('s.score').as('mean'),
            ])
            .whereRef('s.tenant_id', '=', 'q.tenant_id')
            .whereRef('s.quiz_id', '=', 'q.id')
            .as('n'),
        (join) => join.onTrue(),
      )
      .select(['q.id', 'q.title', 'q.status', 'q.max_points', 'q.time_limit_minutes', 'q.opens_at', 'q.closes_at'])
      .select(['q.topic_label', 'q.standard_id', 'n.running', 'n.waiting', 'n.graded', 'n.mean'])
      .select(sql<number>`jsonb_array_length(q.questions -> 'items')`.as('questions'))
      .where('c.id', '=', courseId)
      .where((eb) => courseInScope(eb, accessScope(actor, 'course')))
      .orderBy('q.id', 'desc')
      .limit(500),
  );
  if (rows.length === 0) throw notFound('course');
  return rows.flatMap((row) => {
    if (row.id === null || row.title === null || row.status === null) return [];
    return {
      ...{ id: row.id, title: row.title, status: row.status, questions: row.questions },
      maxPoints: Number(row.max_points),
      timeLimitMinutes: row.time_limit_minutes,
      opensAt: row.opens_at?.toISOString() ?? null,
      closesAt: row.closes_at?.toISOString() ?? null,
      ...{ topicLabel: row.topic_label, standardId: row.standard_id },
      ...{ running: Number(row.running ?? 0), waiting: Number(row.waiting ?? 0), graded: Number(row.graded ?? 0) },
      meanPoints: row.mean === null ? null : Number(row.mean),
    };
  });
}
