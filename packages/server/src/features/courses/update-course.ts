import { inTenant, LockMode } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findInRole } from '../people/find-person.ts';
import type { UpdateCourseInput } from './course.schema.ts';
import { findCourse } from './find-course.ts';

/**
 * Changes a course, and with a new instructor who sees it and all work in it. Throws NOT_FOUND, or CONFLICT when
 * somebody changed the course since.
 */
export function updateCourse(app: App, actor: AdminActor, input: UpdateCourseInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const course = await findCourse(em, actor, input.courseId);
    await em.lock(course, LockMode.OPTIMISTIC, input.version);
    const moved = course.instructorId !== input.instructorId;
    if (moved) course.instructor = await findInRole(em, actor, 'instructor', input.instructorId);
    course.title = input.title;
    course.subject = input.subject;
    course.description = input.description;
    recordAudit(em, actor, { action: 'course.update', subjectId: course.id, detail: { newInstructor: moved } });
    await em.flush();
    return { id: course.id, version: course.version };
  });
}
