import type { Assignment, Course, Quiz, TenantEm } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtAssignment, findTaughtQuiz } from '../../access/teaching.query.ts';

export type TaskRef = { readonly kind: 'assignment' | 'quiz'; readonly id: string };

/** The assignment or quiz behind a column of a gradebook that this instructor keeps. Throws NOT_FOUND. */
export async function findTask(
  em: TenantEm,
  actor: InstructorActor,
  { kind, id }: TaskRef,
): Promise<{ task: Assignment | Quiz; course: Course }> {
  if (kind === 'quiz') {
    const { quiz, course } = await findTaughtQuiz(em, actor, id);
    return { task: quiz, course };
  }
  const { assignment, course } = await findTaughtAssignment(em, actor, id);
  return { task: assignment, course };
}
