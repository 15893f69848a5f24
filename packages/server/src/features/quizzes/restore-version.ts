import { inTenant, LockMode, QuizVersion } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { RestoreVersionInput } from './quiz.schema.ts';
import { toQuizReceipt } from './to-quiz-receipt.ts';

/** Puts the items of an earlier version into the draft; students see them when it is published. Throws NOT_FOUND. */
export function restoreVersion(app: App, actor: InstructorActor, input: RestoreVersionInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    await em.lock(quiz, LockMode.OPTIMISTIC, input.version);
    const found = await em.findOne(QuizVersion, { tenantId, quiz: [tenantId, quiz.id], number: input.number });
    if (!found) throw notFound('version');
    quiz.questions = found.questions;
    recordAudit(em, actor, { action: 'quiz.update', subjectId: quiz.id, detail: { restored: input.number } });
    await em.flush();
    return toQuizReceipt(quiz);
  });
}
