import { inTenant } from '@skillbridge/database';
import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
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
  return inTenant(app.orm, actor.tenantId, (em) => restorers[kind](em, actor, id));
}
