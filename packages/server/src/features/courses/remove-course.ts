import { inTenant } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findCourse } from './find-course.ts';

/** Puts a course into the recycle bin. Everything in it stays as it is, and nobody sees it until it is restored. */
export function removeCourse(app: App, actor: AdminActor, courseId: string): Promise<void> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findCourse(em, actor, courseId);
    course.deletedAt = app.clock();
    recordAudit(em, actor, { action: 'course.delete', subjectId: course.id });
  });
}
