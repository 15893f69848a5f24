import { Enrollment, inTenant } from '@skillbridge/database';
import { type AdminActor, notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findCourse } from '../courses/find-course.ts';
import type { RemoveEnrollmentInput } from './enrollment.schema.ts';

/** Takes a student out of a course; their work stays and is there again if they come back. Throws NOT_FOUND. */
export function removeEnrollment(app: App, actor: AdminActor, input: RemoveEnrollmentInput): Promise<void> {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const course = await findCourse(em, actor, input.courseId);
    const place = await em.findOne(Enrollment, {
      tenantId,
      course: [tenantId, course.id],
      student: [tenantId, input.studentId],
    });
    if (!place) throw notFound('student');
    place.deletedAt = app.clock();
    recordAudit(em, actor, {
      action: 'enrollment.delete',
      subjectId: input.studentId,
      detail: { courseId: course.id },
    });
  });
}
