import { Course, type TenantEm } from '@skillbridge/database';
import { type AdminActor, notFound } from '@skillbridge/domain';

/** A live course of the actor's academy. Throws the same NOT_FOUND for a missing, a deleted and a foreign one. */
export async function findCourse(em: TenantEm, { tenantId }: AdminActor, courseId: string): Promise<Course> {
  const course = await em.findOne(Course, { tenantId, id: courseId });
  if (!course) throw notFound('course');
  return course;
}
