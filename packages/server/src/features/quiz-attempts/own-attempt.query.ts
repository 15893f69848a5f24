import { LockMode, QuizSubmission, queryTables, type TenantEm } from '@skillbridge/database';
import { accessScope, endOfAttempt, notFound, quizSettingsDocument, type StudentActor } from '@skillbridge/domain';
import { courseInScope } from '../../access/scope.query.ts';
import type { HeldAttempt } from './held-attempt.ts';
import { versionQuestions } from './version-questions.query.ts';

/**
 * An attempt of the student's own, held until the transaction ends: whoever else saves to it waits and then sees what is
 * there, so that no save is beaten and none is lost. Throws the same NOT_FOUND for a missing one, somebody else's, and
 * one of a course or quiz that is gone.
 */
export async function findOwnAttempt(em: TenantEm, actor: StudentActor, attemptId: string): Promise<HeldAttempt> {
  const { tenantId, userId } = actor;
  const attempt = await em.findOne(
    QuizSubmission,
    { tenantId, id: attemptId, student: [tenantId, userId] },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const row =
    attempt &&
    (await queryTables(em)
      .selectFrom('quizzes as q')
      .innerJoin('courses as c', (join) =>
        join.onRef('c.tenant_id', '=', 'q.tenant_id').onRef('c.id', '=', 'q.course_id'),
      )
      .leftJoin('quiz_extensions as x', (join) =>
        join.onRef('x.tenant_id', '=', 'q.tenant_id').onRef('x.quiz_id', '=', 'q.id').on('x.student_id', '=', userId),
      )
      .select(['q.closes_at', 'x.closes_at as own_closes_at'])
      .select(['q.id', 'q.title', 'q.instructions', 'q.settings', 'q.published_by', 'c.id as course_id'])
      .select('c.title as course_title')
      .where('q.id', '=', attempt.quizId)
      .where('q.deleted_at', 'is', null)
      .where((eb) => courseInScope(eb, accessScope(actor, 'quiz')))
      .executeTakeFirst());
  if (!attempt || !row) throw notFound('attempt');
  const quiz = {
    ...{ id: row.id, title: row.title, instructions: row.instructions, publishedBy: row.published_by },
    ...{ courseId: row.course_id, courseTitle: row.course_title },
    settings: quizSettingsDocument.read(row.settings),
  };
  const endsAt = endOfAttempt(attempt.endsAt ?? null, row.own_closes_at ?? row.closes_at);
  return { attempt, endsAt, quiz, questions: await versionQuestions(em, attempt) };
}
