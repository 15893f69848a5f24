import { inTenant } from '@skillbridge/database';
import { advanceSubmission, DomainError, type InstructorActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { toSubmissionState } from '../submissions/to-submission-state.ts';
import { findGraded } from './find-graded.ts';
import type { ReviewInput } from './grading.schema.ts';
import { settleReview } from './settle-review.ts';
import { blindStateOf } from './withhold.ts';

/** Keeps marks and feedback as the instructor's draft, whole; the student sees nothing of it. Throws CONFLICT. */
export function saveReview(app: App, actor: InstructorActor, input: ReviewInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { submission, assignment } = await findGraded(em, actor, input);
      const next = advanceSubmission(toSubmissionState(submission), {
        kind: 'save-review',
        instructorId: actor.userId,
      });
      if (next instanceof DomainError) throw next;
      submission.review = settleReview(submission, assignment.rubric, input.criteria);
      submission.feedback = input.feedback;
      await em.flush();
      return { version: submission.version, blind: blindStateOf(submission, assignment.rubric) };
    }),
  );
}
