import {
  accessScope,
  endOfAttempt,
  isAttemptOver,
  notFound,
  type StudentActor,
  toStudentAttemptStatus,
} from '@skillbridge/domain';
import { courseInScope } from '../../access/scope.query.ts';
import type { App } from '../../app.ts';

/** What the server's clock says of an attempt, in one round trip. Throws NOT_FOUND. */
export async function readAttemptClock(app: App, actor: StudentActor, attemptId: string) {
  const [row] = await app.reads.read(actor.tenantId, (tables) =>
    tables
      .selectFrom('quiz_submissions as s')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 's.tenant_id').onRef('c.id', '=', 's.course_id'),
      )
      .innerJoin('quizzes as q', (join) =>
        join.onRef('q.tenant_id', '=', 's.tenant_id').onRef('q.id', '=', 's.quiz_id').on('q.deleted_at', 'is', null),
      )
      .leftJoin('quiz_extensions as x', (join) =>
        join
          .onRef('x.tenant_id', '=', 's.tenant_id')
          .onRef('x.quiz_id', '=', 's.quiz_id')
          .onRef('x.student_id', '=', 's.student_id'),
      )
      .select(['s.ends_at', 's.status', 'q.closes_at', 'x.closes_at as own_closes_at'])
      .where('s.id', '=', attemptId)
      .where('s.student_id', '=', actor.userId)
      .where((eb) => courseInScope(eb, accessScope(actor, 'quiz'))),
  );
  if (!row) throw notFound('attempt');
  const now = app.clock();
  const endsAt = endOfAttempt(row.ends_at, row.own_closes_at ?? row.closes_at);
  return {
    over: row.status === 'in-progress' && isAttemptOver(endsAt, now),
    clock: {
      now: now.toISOString(),
      endsAt: endsAt?.toISOString() ?? null,
      status: toStudentAttemptStatus(row.status),
    },
  };
}
