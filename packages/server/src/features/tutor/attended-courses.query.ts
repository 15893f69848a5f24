import { Course, Enrollment, type TenantEm } from '@skillbridge/database';
import { notFound, type StudentActor } from '@skillbridge/domain';

/** The courses that this student is enrolled in, by title. */
export async function attendedCourses(em: TenantEm, { tenantId, userId }: StudentActor) {
  const places = await em.find(Enrollment, { tenantId, student: [tenantId, userId] });
  const ids = places.map((place) => place.courseId);
  return ids.length === 0
    ? []
    : em.find(Course, { tenantId, id: { $in: ids } }, { orderBy: { title: 'asc', id: 'asc' } });
}

/** A course that this student is enrolled in. Throws the same NOT_FOUND for a missing, a deleted and a foreign one. */
export async function findAttendedCourse(em: TenantEm, actor: StudentActor, courseId: string): Promise<Course> {
  const course = (await attendedCourses(em, actor)).find((one) => one.id === courseId.toLowerCase());
  if (!course) throw notFound('course');
  return course;
}
