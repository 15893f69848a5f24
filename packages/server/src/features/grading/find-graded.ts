import { LockMode, type Submission, type TenantEm, User } from '@skillbridge/database';
import { DomainError, type InstructorActor, type Rubric } from '@skillbridge/domain';
import { findTaughtSubmission } from '../../access/teaching.query.ts';
import { blindStateOf, withoutHints } from './withhold.ts';

/** Which work, and in which version it was being graded. */
export type GradedInput = { readonly submissionId: string; readonly version: number };

/**
 * Work about to be marked, locked against a second grader. Throws CONFLICT naming who was quicker and with what is
 * there now, so that neither grader's marks are lost.
 */
export async function findGraded(em: TenantEm, actor: InstructorActor, input: GradedInput) {
  const found = await findTaughtSubmission(em, actor, input.submissionId);
  if (found.submission.version !== input.version)
    throw await secondGrader(em, found.submission, found.assignment.rubric);
  await em.lock(found.submission, LockMode.OPTIMISTIC, input.version);
  return found;
}

async function secondGrader(em: TenantEm, submission: Submission, rubric: Rubric): Promise<DomainError> {
  const grader =
    submission.gradedById && (await em.findOne(User, { tenantId: submission.tenantId, id: submission.gradedById }));
  const who = grader ? grader.fullName : 'Somebody';
  const what = submission.status === 'published' ? 'published a grade for' : 'changed';
  return new DomainError('CONFLICT', `${who} ${what} this work while you had it open. Compare before you go on.`, {
    version: submission.version,
    status: submission.status,
    grade: submission.grade ?? null,
    review: submission.review ? withoutHints(submission.review, blindStateOf(submission, rubric)) : null,
    feedback: submission.feedback,
  });
}
