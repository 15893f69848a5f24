import { type Assignment, type Submission, type TenantEm, User } from '@skillbridge/database';
import { advanceSubmission, DomainError, type InstructorActor, type Review, scoreReview } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import { toSubmissionState } from '../submissions/to-submission-state.ts';

export type SubmissionToPublish = {
  readonly submission: Submission;
  readonly assignment: Assignment;
  readonly review: Review;
  readonly feedback: string;
};

/**
 * Publishes marks, or corrects those that are out, in the caller's transaction: the one place where they become a
 * student's grade, and it takes an instructor. The parents' letter of the week is written anew by a job of the same
 * transaction. Flushes. Throws INVALID when a criterion has no mark.
 */
export async function putSubmissionOut(
  em: TenantEm,
  app: App,
  actor: InstructorActor,
  { submission, assignment, review, feedback }: SubmissionToPublish,
): Promise<number> {
  const { tenantId, userId } = actor;
  const state = toSubmissionState(submission);
  const correcting = state.status === 'published';
  const next = advanceSubmission(state, { kind: correcting ? 'revise' : 'publish', instructorId: userId });
  if (next instanceof DomainError) throw next;
  const score = scoreReview(assignment.rubric, review);
  if (score.kind === 'unscored') {
    const [problem] = score.problems;
    throw new DomainError('INVALID', problem?.message ?? 'Give points for every criterion.', {
      problems: score.problems,
    });
  }
  submission.status = next.status;
  submission.review = review;
  submission.feedback = feedback;
  submission.grade = score.points;
  submission.gradedBy = await em.findOneOrFail(User, { tenantId, id: userId });
  submission.publishedAt = app.clock();
  recordAudit(em, actor, {
    action: correcting ? 'submission.revise' : 'submission.publish',
    subjectId: submission.id,
    detail: {
      points: score.points,
      overridden: review.criteria.filter((mark) => mark.overridden).length,
      ...(review.inBulk ? { inBulk: true } : {}),
    },
  });
  await em.flush();
  await enqueueLetter(em, app, { tenantId, studentId: submission.studentId });
  return score.points;
}
