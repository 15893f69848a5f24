import { inTenant, LockMode, QuizVersion } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { holdKeys } from '../key-changes/hold-keys.query.ts';
import { correctedItems } from '../quiz-attempts/corrected-items.query.ts';
import type { RestoreVersionInput } from './quiz.schema.ts';
import { toQuizReceipt } from './to-quiz-receipt.ts';

/**
 * Puts the items of an earlier version into the draft; students see them when it is published. Keys that were corrected
 * since stay corrected: publishing the old ones would mark by what is known to be wrong. Answers how many there are.
 * Throws NOT_FOUND.
 */
export function restoreVersion(app: App, actor: InstructorActor, input: RestoreVersionInput) {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    await holdKeys(em, { tenantId, quizId: input.quizId }, 'read');
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    await em.lock(quiz, LockMode.OPTIMISTIC, input.version);
    const found = await em.findOne(QuizVersion, { tenantId, quiz: [tenantId, quiz.id], number: input.number });
    if (!found) throw notFound('version');
    const { questions, number: quizVersion, createdAt: startedAt } = found;
    const attempt = { tenantId, quizId: quiz.id, quizVersion, startedAt };
    const items = await correctedItems(em, { attempt, questions });
    quiz.questions = { ...questions, items };
    const corrected = items.filter((item, at) => describe(item) !== describe(questions.items[at])).length;
    recordAudit(em, actor, {
      action: 'quiz.update',
      subjectId: quiz.id,
      detail: { restored: input.number, corrected },
    });
    await em.flush();
    return { ...toQuizReceipt(quiz), corrected };
  });
}

/** Whatever order the fields are stored in. */
function describe(item: object | undefined): string {
  return JSON.stringify(item, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
