import { inTenant, queryTables } from '@skillbridge/database';
import { allowedMinutes, type InstructorActor } from '@skillbridge/domain';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';

/** The students of a quiz's course by name, with the time and attempts that each has. Throws NOT_FOUND. */
export function listAllowances(app: App, actor: InstructorActor, quizId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, quizId);
    const rows = await queryTables(em)
      .selectFrom('enrollments as e')
      .innerJoin('users as u', (join) =>
        join.onRef('u.tenant_id', '=', 'e.tenant_id').onRef('u.id', '=', 'e.student_id').on('u.deleted_at', 'is', null),
      )
      .leftJoin('accommodations as a', (join) =>
        join.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.student_id', '=', 'e.student_id'),
      )
      .leftJoin('quiz_extensions as x', (join) =>
        join
          .onRef('x.tenant_id', '=', 'e.tenant_id')
          .onRef('x.student_id', '=', 'e.student_id')
          .on('x.quiz_id', '=', quizId),
      )
      .leftJoin('quiz_submissions as s', (join) =>
        join
          .onRef('s.tenant_id', '=', 'e.tenant_id')
          .onRef('s.student_id', '=', 'e.student_id')
          .on('s.quiz_id', '=', quizId)
          .on('s.status', '=', 'in-progress'),
      )
      .select(['u.id', 'u.full_name', 'a.time_percent', 'x.extra_minutes', 'x.extra_attempts', 'x.closes_at'])
      .select(['x.reason', 's.id as attempt_id', 's.ends_at'])
      .where('e.course_id', '=', quiz.courseId)
      .where('e.deleted_at', 'is', null)
      .orderBy('u.full_name')
      .orderBy('u.id')
      .limit(1000)
      .execute();
    return rows.map((row) => {
      const allowance = { timePercent: row.time_percent ?? 100, extraMinutes: row.extra_minutes ?? 0 };
      return {
        ...{ studentId: row.id, fullName: row.full_name, ...allowance, extraAttempts: row.extra_attempts ?? 0 },
        closesAt: row.closes_at?.toISOString() ?? null,
        reason: row.reason ?? '',
        minutes: allowedMinutes(quiz.timeLimitMinutes ?? null, allowance),
        running:
          row.attempt_id === null ? null : { attemptId: row.attempt_id, endsAt: row.ends_at?.toISOString() ?? null },
      };
    });
  });
}
