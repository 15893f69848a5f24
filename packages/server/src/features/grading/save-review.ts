import { inTenant } from '@skillbridge/database';
import { advanceSubmission, DomainError, type InstructorActor } from '@skillbridge/domain';
import { markOverrides } from '@skillbridge/domain/answers';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { toSubmissionState } from '../submissions/to-submission-state.ts';
import { findGraded } from './find-graded.ts';
import type { ReviewInput } from './grading.schema.ts';

/** Keeps marks and feedback as the instructor's draft, whole; the student sees nothing of it. Throws CONFLICT. */
export function saveReview(app: App, actor: InstructorActor, input: ReviewInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { submission } = await findGraded(em, actor, input);
      const next = advanceSubmission(toSubmissionState(submission), {
        kind: 'save-review',
        instructorId: actor.userId,
      });
      if (next instanceof DomainError) throw next;
      const review = { v: 1 as const, criteria: input.criteria.map((mark) => ({ ...mark, overridden: null })) };
      submission.review = markOverrides(review, submission.aiSuggestion ?? null);
      submission.feedback = input.feedback;
      await em.flush();
      return { version: submission.version };
    }),
  );
}
