import { inTenant } from '@skillbridge/database';
import { advanceSubmission, DomainError, type InstructorActor, notFound } from '@skillbridge/domain';
import { againIfBeaten } from '../../../again-if-beaten.ts';
import type { App } from '../../../app.ts';
import { toSubmissionState } from '../../submissions/to-submission-state.ts';
import { findGraded } from '../find-graded.ts';
import type { MarkCriterionInput } from '../grading.schema.ts';
import { settleReview } from '../settle-review.ts';

/**
 * Marks one criterion of one piece of work that waits; a grade that is out is corrected at the desk, where all of it is
 * in view. Throws NOT_FOUND, INVALID for more points than it carries, CONFLICT when somebody else graded meanwhile.
 */
export function markCriterion(app: App, actor: InstructorActor, input: MarkCriterionInput) {
  return againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { submission, assignment } = await findGraded(em, actor, input);
      const criterion = assignment.rubric.criteria.find(({ id }) => id === input.criterionId);
      if (!criterion) throw notFound('criterion');
      const next = advanceSubmission(toSubmissionState(submission), {
        kind: 'save-review',
        instructorId: actor.userId,
      });
      if (next instanceof DomainError) throw next;
      if (input.points > criterion.maxPoints) {
        const sentence = `"${criterion.name}" carries at most ${criterion.maxPoints}.`;
        throw new DomainError('INVALID', sentence, { field: 'points' });
      }
      const others = (submission.review?.criteria ?? []).filter(({ criterionId }) => criterionId !== criterion.id);
      const { criterionId, points, feedback } = input;
      submission.review = settleReview(submission, assignment.rubric, [...others, { criterionId, points, feedback }]);
      await em.flush();
      return { version: submission.version };
    }),
  );
}
