import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { findGraded } from './find-graded.ts';
import type { ReviewInput } from './grading.schema.ts';
import { nextWork } from './next-work.ts';
import { putSubmissionOut } from './put-submission-out.ts';
import { settlePublished } from './settle-review.ts';

/**
 * Publishes a grade, or corrects one that is out. Throws INVALID when a criterion has no mark, CONFLICT when somebody
 * else graded meanwhile.
 */
export async function publishGrade(app: App, actor: InstructorActor, input: ReviewInput) {
  const published = await againIfBeaten(() =>
    inTenant(app.orm, actor.tenantId, async (em) => {
      const { submission, assignment } = await findGraded(em, actor, input);
      const review = settlePublished(submission, assignment.rubric, input.criteria);
      const grade = await putSubmissionOut(em, app, actor, {
        submission,
        assignment,
        review,
        feedback: input.feedback,
      });
      return { version: submission.version, grade };
    }),
  );
  return { ...published, next: await nextWork(app, actor) };
}
