import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtCourse } from '../../../access/teaching.query.ts';
import type { App } from '../../../app.ts';
import { readAgreement } from './read-agreement.ts';

/** How far suggestions and final grades of a course agree, with its settings of bulk approval. Throws NOT_FOUND. */
export function getAgreement(app: App, actor: InstructorActor, { courseId }: { courseId: string }) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findTaughtCourse(em, actor, courseId);
    const { bulkFrom, blindShare } = course.grading;
    return { courseId, version: course.version, bulkFrom, blindShare, ...(await readAgreement(em, course)) };
  });
}
