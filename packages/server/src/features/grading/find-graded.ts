import { LockMode, type Submission, type TenantEm, User } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { findTaughtSubmission } from '../../access/teaching.query.ts';
import type { ReviewInput } from './grading.schema.ts';

/**
 * Work about to be marked, locked against a second grader. Throws CONFLICT naming who was quicker and with what is
 * there now, so that neither grader's marks are lost.
 */
export async function findGraded(em: TenantEm, actor: InstructorActor, input: ReviewInput) {
  const found = await findTaughtSubmission(em, actor, input.submissionId);
  if (found.submission.version !== input.version) throw await secondGrader(em, actor, found.submission);
  await em.lock(found.submission, LockMode.OPTIMISTIC, input.version);
  return found;
}

async function secondGrader(em: TenantEm, { tenantId }: InstructorActor, submission: Submission): Promise<DomainError> {
  const grader = submission.gradedById && (await em.findOne(User, { tenantId, id: submission.gradedById }));
  const who = grader ? grader.fullName : 'Somebody';
  const what = submission.status === 'published' ? 'published a grade for' : 'changed';
  return new DomainError('CONFLICT', `${who} ${what} this work while you had it open. Compare before you go on.`, {
    version: submission.version,
    status: submission.status,
    grade: submission.grade ?? null,
    review: submission.review ?? null,
    feedback: submission.feedback,
  });
}
