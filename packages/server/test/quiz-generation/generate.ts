import { Course, inTenant, Quiz, uuidv7 } from '@skillbridge/database';
import type { GenerationRequest } from '@skillbridge/domain';
import { portalOf } from '../portal.ts';
import type { Stack } from '../stack.ts';
import { waitForQueue } from '../wait-for-job.ts';
import type { World } from '../world.ts';

export const generations = (stack: Stack, world: World, who: 'instructor' | 'instructor2' = 'instructor') =>
  portalOf(stack, world.people[who]).instructor.quizGenerations;

export const ask = (
  source: GenerationRequest['source'],
  more: Partial<Omit<GenerationRequest, 'source' | 'v'>> = {},
): GenerationRequest => ({ v: 1, length: 4, difficulty: 'medium', mix: 'all-choice', source, ...more });

/** Asks for a quiz, lets the worker make it, and gives the generation as it is then. */
export async function generate(stack: Stack, world: World, request: GenerationRequest, courseId = world.course) {
  const { id } = await generations(stack, world).start.mutate({ courseId, request });
  await waitForQueue(stack, 'generate-quiz');
  return generations(stack, world).get.query({ generationId: id });
}

/** The draft that came of a generation. */
export function quizOf(stack: Stack, world: World, quizId: string | null): Promise<Quiz> {
  return inTenant(stack.app.orm, world.tenantId, (em) => em.findOneOrFail(Quiz, { id: quizId ?? world.tenantId }));
}

/** Another course of the instructor, with no quiz in it. */
export function emptyCourse(stack: Stack, world: World, title = 'Algebra'): Promise<string> {
  const { tenantId, people } = world;
  return inTenant(stack.app.orm, tenantId, async (em) => {
    const course = em.create(Course, {
      ...{ tenantId, id: uuidv7(), title, subject: 'Mathematics', status: 'active' },
      instructor: [tenantId, people.instructor.id],
    });
    await em.flush();
    return course.id;
  });
}
