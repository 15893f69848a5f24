import { Course, inTenant, uuidv7 } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findInRole } from '../people/find-person.ts';
import type { CreateCourseInput } from './course.schema.ts';

/** Opens a course. Throws NOT_FOUND when the instructor is not one of this academy's. */
export function createCourse(app: App, actor: AdminActor, { instructorId, ...fields }: CreateCourseInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const instructor = await findInRole(em, actor, 'instructor', instructorId);
    const course = em.create(Course, {
      tenantId,
      id: uuidv7(),
      ...fields,
      instructor: [tenantId, instructor.id],
      status: 'active',
      createdAt: app.clock(),
    });
    recordAudit(em, actor, { action: 'course.create', subjectId: course.id });
    await em.flush();
    return { id: course.id, version: course.version };
  });
}
