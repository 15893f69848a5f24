import { QuizGeneration, type TenantEm } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';
import { findTaughtCourse } from '../../access/teaching.query.ts';

/** A generation for a course that this instructor teaches. Throws NOT_FOUND alike for all others. */
export async function findTaughtGeneration(em: TenantEm, actor: InstructorActor, id: string): Promise<QuizGeneration> {
  const generation = await em.findOne(QuizGeneration, { tenantId: actor.tenantId, id });
  const course = generation && (await findTaughtCourse(em, actor, generation.courseId).catch(() => null));
  if (!generation || !course) throw notFound('generation');
  return generation;
}
