import { inTenant, QuizExtension } from '@skillbridge/database';
import { type InstructorActor, notFound } from '@skillbridge/domain';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { followClosing } from '../quiz-attempts/end-untimed-attempts.ts';
import type { RevokeExtensionInput } from './quiz.schema.ts';

/** Takes an extension back. An attempt that runs keeps the time that it was given. Throws NOT_FOUND. */
export function revokeExtension(app: App, actor: InstructorActor, input: RevokeExtensionInput): Promise<void> {
  const { tenantId } = actor;
  return inTenant(app.orm, tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    const granted = await em.findOne(QuizExtension, {
      tenantId,
      quiz: [tenantId, quiz.id],
      student: [tenantId, input.studentId],
    });
    if (!granted) throw notFound('extension');
    em.remove(granted);
    await em.flush();
    await followClosing(em, app, { tenantId, quizId: quiz.id, closesAt: quiz.closesAt ?? null });
    recordAudit(em, actor, {
      action: 'quiz.extend',
      subjectId: quiz.id,
      detail: { studentId: input.studentId, extraMinutes: 0, extraAttempts: 0 },
    });
  });
}
