import { inTenant } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtCourse } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { addUpStruggles } from './add-up-struggles.ts';
import type { StrugglesInput } from './staff.schema.ts';
import { readCourseThreads } from './struggles.query.ts';

const DAY_MS = 86_400_000;

/** What the students of a course struggled with lately, by the tutor's own record. Throws NOT_FOUND. */
export function findStruggles(app: App, actor: InstructorActor, { courseId, days }: StrugglesInput) {
  const { tenantId } = actor;
  const since = new Date(app.clock().getTime() - days * DAY_MS);
  return inTenant(app.orm, tenantId, async (em) => {
    const course = await findTaughtCourse(em, actor, courseId);
    const { threads, partial } = await readCourseThreads(em, { tenantId, courseId, since });
    return { course: { id: course.id, title: course.title }, students: addUpStruggles(threads), partial };
  });
}
