import { inTenant, LockMode } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { academyTimeZone } from '../../access/academy-clock.query.ts';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { followClosing } from '../quiz-attempts/end-untimed-attempts.ts';
import { windowProblem } from './course-allowances.query.ts';
import type { SaveQuizInput } from './quiz.schema.ts';
import { toQuizFields } from './to-quiz-fields.ts';
import { toQuizReceipt } from './to-quiz-receipt.ts';

/**
 * Saves an edit. Items of a published quiz stay as students have them until it is published again; times and settings
 * are in force at once, so a window that would cut somebody's time is refused. Throws CONFLICT when somebody else saved
 * since `version`.
 */
export function saveQuiz(app: App, actor: InstructorActor, input: SaveQuizInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
    await em.lock(quiz, LockMode.OPTIMISTIC, input.version);
    const fields = toQuizFields(input.draft, await academyTimeZone(em, actor.tenantId));
    const moved = fields.closesAt?.getTime() !== quiz.closesAt?.getTime();
    const other = moved || fields.timeLimitMinutes !== (quiz.timeLimitMinutes ?? null);
    if (quiz.status === 'published' && other) {
      const problem = await windowProblem(em, quiz, fields, app.clock());
      if (problem) throw new DomainError('INVALID', problem, { field: 'closesAt' });
    }
    em.assign(quiz, fields);
    if (moved) await followClosing(em, app, { tenantId: actor.tenantId, quizId: quiz.id, closesAt: fields.closesAt });
    recordAudit(em, actor, { action: 'quiz.update', subjectId: quiz.id });
    await em.flush();
    return toQuizReceipt(quiz);
  });
}
