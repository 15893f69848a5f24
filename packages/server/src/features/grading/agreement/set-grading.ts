import { inTenant, LockMode } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtCourse } from '../../../access/teaching.query.ts';
import type { App } from '../../../app.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import type { SetGradingInput } from './agreement.schema.ts';

/**
 * Sets from which confidence suggestions may be approved in bulk, and which share of work is graded blind; the rest of
 * the course's grading stays. Work that has a suggestion already keeps whether it is blind. Throws CONFLICT.
 */
export function setGrading(app: App, actor: InstructorActor, input: SetGradingInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findTaughtCourse(em, actor, input.courseId);
    await em.lock(course, LockMode.OPTIMISTIC, input.version);
    const { bulkFrom, blindShare } = input;
    recordAudit(em, actor, {
      action: 'course.grading',
      subjectId: course.id,
      detail: {
        ...{ bulkFrom, blindShare },
        ...{ bulkFromBefore: course.grading.bulkFrom, blindShareBefore: course.grading.blindShare },
      },
    });
    course.grading = { ...course.grading, bulkFrom, blindShare };
    await em.flush();
    return { version: course.version };
  });
}
