import { queryTables, type TenantEm } from '@skillbridge/database';
import { checkWindow, type QuizWindow, type TimeAllowance } from '@skillbridge/domain';

/** The time that each student of a course is entitled to in a quiz of it. */
async function courseAllowances(em: TenantEm, courseId: string, quizId: string): Promise<TimeAllowance[]> {
  const rows = await queryTables(em)
    .selectFrom('enrollments as e')
    .leftJoin('accommodations as a', (join) =>
      join.onRef('a.tenant_id', '=', 'e.tenant_id').onRef('a.student_id', '=', 'e.student_id'),
    )
    .leftJoin('quiz_extensions as x', (join) =>
      join
        .onRef('x.tenant_id', '=', 'e.tenant_id')
        .onRef('x.student_id', '=', 'e.student_id')
        .on('x.quiz_id', '=', quizId)
        // Whoever has a closing time of their own does not need the quiz's.
        .on('x.closes_at', 'is', null),
    )
    .select(['a.time_percent', 'x.extra_minutes'])
    .where('e.course_id', '=', courseId)
    .where('e.deleted_at', 'is', null)
    .execute();
  return rows.map((row) => ({ timePercent: row.time_percent ?? 100, extraMinutes: row.extra_minutes ?? 0 }));
}

/** What is unfair about a window for the students of a course, as a sentence; null when nothing is. */
export async function windowProblem(
  em: TenantEm,
  quiz: { readonly id: string; readonly courseId: string },
  window: QuizWindow,
  now: Date,
): Promise<string | null> {
  if (window.closesAt === null) return null;
  return checkWindow(window, await courseAllowances(em, quiz.courseId, quiz.id), now);
}
