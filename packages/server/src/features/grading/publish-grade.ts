import { inTenant, User } from '@skillbridge/database';
import { advanceSubmission, DomainError, type InstructorActor, scoreReview } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import { toSubmissionState } from '../submissions/to-submission-state.ts';
import { findGraded } from './find-graded.ts';
import type { ReviewInput } from './grading.schema.ts';
import { nextWork } from './next-work.ts';
import { settlePublished } from './settle-review.ts';

/**
 * Publishes a grade, or corrects one that is out: the one place where marks become visible to a student, and it takes
 * an instructor. The parents' letter of the week is written anew by a job in the same transaction. Throws INVALID when
 * a criterion has no mark, CONFLICT when somebody else graded meanwhile.
 */
export async function publishGrade(app: App, actor: InstructorActor, input: ReviewInput) {
  const published = await againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { submission, assignment } = await findGraded(em, actor, input);
      const state = toSubmissionState(submission);
      const correcting = state.status === 'published';
      const next = advanceSubmission(state, { kind: correcting ? 'revise' : 'publish', instructorId: actor.userId });
      if (next instanceof DomainError) throw next;
      const review = { v: 1 as const, criteria: input.criteria.map((mark) => ({ ...mark, overridden: null })) };
      const score = scoreReview(assignment.rubric, review);
      if (score.kind === 'unscored') {
        const [problem] = score.problems;
        throw new DomainError('INVALID', problem?.message ?? 'Give points for every criterion.', {
          problems: score.problems,
        });
      }
      submission.review = settlePublished(submission, assignment.rubric, input.criteria);
      submission.status = next.status;
      submission.feedback = input.feedback;
      submission.grade = score.points;
      submission.gradedBy = await em.findOneOrFail(User, { tenantId: actor.tenantId, id: actor.userId });
      submission.publishedAt = app.clock();
      recordAudit(em, actor, {
        action: correcting ? 'submission.revise' : 'submission.publish',
        subjectId: submission.id,
        detail: {
          points: score.points,
          overridden: submission.review.criteria.filter((mark) => mark.overridden).length,
        },
      });
      await em.flush();
      await enqueueLetter(em, app, { tenantId: actor.tenantId, studentId: submission.studentId });
      return { version: submission.version, grade: score.points };
    }),
  );
  return { ...published, next: await nextWork(app, actor) };
}
