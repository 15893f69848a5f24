import { inTenant, User } from '@skillbridge/database';
import { type AdminActor, notFound } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findCourse } from '../courses/find-course.ts';
import type { AddEnrollmentsInput } from './enrollment.schema.ts';
import { insertEnrollments } from './insert-enrollments.query.ts';

/**
 * Gives students a place in a course. Who has one keeps it, who was removed gets a new one with their work as it was,
 * and two clicks make one place. Throws NOT_FOUND when the course or any student is not there; then nobody is added.
 */
export function addEnrollments(app: App, actor: AdminActor, input: AddEnrollmentsInput) {
  const { tenantId } = actor;
  const studentIds = [...new Set(input.studentIds)];
  return inTenant(app.orm, tenantId, async (em) => {
    const course = await findCourse(em, actor, input.courseId);
    const students = await em.count(User, { tenantId, id: { $in: studentIds }, role: 'student' });
    if (students !== studentIds.length) throw notFound('student');
    const added = await insertEnrollments(em, { tenantId, courseId: course.id, studentIds, now: app.clock() });
    for (const studentId of added) {
      recordAudit(em, actor, { action: 'enrollment.create', subjectId: studentId, detail: { courseId: course.id } });
    }
    return { added: added.length };
  });
}
