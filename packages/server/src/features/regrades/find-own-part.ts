import { Assignment, QuizSubmission, QuizVersion, Submission, type TenantEm } from '@skillbridge/database';
import { DomainError, notFound, type StudentActor } from '@skillbridge/domain';
import { partOfAttempt, partOfSubmission } from './graded-part.ts';
import type { AskRegradeInput } from './regrade.schema.ts';

/** A graded part of this student's own published work, with the course. Throws NOT_FOUND, and WRONG_STATE before publication. */
export async function findOwnPart(em: TenantEm, actor: StudentActor, { work, partId }: AskRegradeInput) {
  const { tenantId, userId } = actor;
  if (work.kind === 'submission') {
    const submission = await em.findOne(Submission, { tenantId, id: work.id, student: [tenantId, userId] });
    const assignment = submission && (await em.findOne(Assignment, { tenantId, id: submission.assignmentId }));
    if (!submission || !assignment) throw notFound('submission');
    if (submission.status !== 'published') throw notOut();
    const part = partOfSubmission(submission, assignment, partId);
    if (!part) throw notFound('criterion');
    return { part, courseId: submission.courseId };
  }
  const attempt = await em.findOne(QuizSubmission, { tenantId, id: work.id, student: [tenantId, userId] });
  if (!attempt) throw notFound('attempt');
  if (attempt.status !== 'published') throw notOut();
  const version = await em.findOneOrFail(QuizVersion, {
    ...{ tenantId, quiz: [tenantId, attempt.quizId], number: attempt.quizVersion },
  });
  const part = partOfAttempt(attempt, version, partId);
  if (!part) throw notFound('question');
  return { part, courseId: attempt.courseId };
}

function notOut(): DomainError {
  return new DomainError('WRONG_STATE', 'The grade is not out yet. You can ask about it once it is.');
}
