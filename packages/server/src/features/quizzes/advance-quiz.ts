import { inTenant, LockMode, QuizSubmission } from '@skillbridge/database';
import { advanceQuiz as advance, DomainError, type InstructorActor } from '@skillbridge/domain';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { endUntimedAttempts } from '../quiz-attempts/end-untimed-attempts.ts';
import type { AdvanceQuizInput } from './quiz.schema.ts';
import { toQuizReceipt } from './to-quiz-receipt.ts';

/** Closes a quiz to new attempts and ends those without a time limit, opens it again, or takes back one that nobody began. Throws WRONG_STATE. */
export function advanceQuiz(app: App, actor: InstructorActor, input: AdvanceQuizInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    await em.lock(quiz, LockMode.OPTIMISTIC, input.version);
    const attempts = await em.count(QuizSubmission, { tenantId, quiz: [tenantId, quiz.id] });
    const next = advance(quiz.status, input.event, attempts);
    if (next instanceof DomainError) throw next;
    quiz.status = next;
    if (input.event === 'close') await endUntimedAttempts(em, app, { tenantId, quizId: quiz.id });
    recordAudit(em, actor, { action: `quiz.${input.event}`, subjectId: quiz.id });
    await em.flush();
    return toQuizReceipt(quiz);
  });
}
