import { inTenant, LockMode } from '@skillbridge/database';
import type { InstructorActor } from '@skillbridge/domain';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { RemoveQuizInput } from './quiz.schema.ts';

/** Puts a quiz into the academy's recycle bin, from which an admin restores it with all attempts at it. */
export function removeQuiz(app: App, actor: InstructorActor, input: RemoveQuizInput): Promise<void> {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    await em.lock(quiz, LockMode.OPTIMISTIC, input.version);
    quiz.deletedAt = app.clock();
    recordAudit(em, actor, { action: 'quiz.delete', subjectId: quiz.id });
  });
}
