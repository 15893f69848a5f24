import { Enrollment, type TenantEm, User } from '@skillbridge/database';
import { notFound } from '@skillbridge/domain';

/** A student of the course. Throws the same NOT_FOUND for everybody else. */
export async function findQuizStudent(em: TenantEm, tenantId: string, courseId: string, studentId: string) {
  const place = await em.findOne(Enrollment, {
    tenantId,
    course: [tenantId, courseId],
    student: [tenantId, studentId],
  });
  const student = place && (await em.findOne(User, { tenantId, id: studentId }));
  if (!student) throw notFound('student');
  return student;
}
