import { inTenant } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { enqueueAttempts } from '../quiz-attempts/enqueue-attempts.query.ts';
import type { RestoreInput } from './recycle-bin.schema.ts';
import { restoreAssignment } from './restore-assignment.ts';
import { restoreCourse } from './restore-course.ts';
import { restorePerson } from './restore-person.ts';
import { restoreQuiz } from './restore-quiz.ts';

const restorers = {
  course: restoreCourse,
  person: restorePerson,
  assignment: restoreAssignment,
  quiz: restoreQuiz,
} as const;

/**
 * Takes something out of the recycle bin, as it was. Throws NOT_FOUND for what is not in it, WRONG_STATE when what it
 * belongs to is in the bin too, INVALID when a person's email address was taken meanwhile.
 */
export function restoreItem(app: App, actor: AdminActor, { kind, id }: RestoreInput): Promise<void> {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    await restorers[kind](em, actor, id);
    if (kind !== 'quiz' && kind !== 'course') return;
    // The clock left the attempts in it alone, and their jobs are gone.
    await em.flush();
    await enqueueAttempts(em, app, tenantId);
  });
}
