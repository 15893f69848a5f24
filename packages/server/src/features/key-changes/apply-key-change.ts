import { inTenant, KeyChange, uuidv7 } from '@skillbridge/database';
import { DomainError, type InstructorActor } from '@skillbridge/domain';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import { holdKeys } from './hold-keys.query.ts';
import type { ApplyKeyChangeInput } from './key-change.schema.ts';
import { planKeyChange, setMark } from './plan-key-change.ts';
import { replaceItem } from './replace-item.ts';

/**
 * Corrects a key everywhere at once: in the draft, for attempts to come, and in every attempt that was scored by the old
 * one. Attempts under way are scored by it when they are handed in. Throws CONFLICT when something moved since the
 * preview, so that what is applied is what was seen.
 */
export function applyKeyChange(app: App, actor: InstructorActor, input: ApplyKeyChangeInput) {
  const { tenantId, userId } = actor;
  return againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      await holdKeys(em, { tenantId, quizId: input.quizId }, 'correct');
      const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
      const plan = await planKeyChange(em, quiz, input);
      if (plan.fingerprint !== input.fingerprint) {
        throw new DomainError('CONFLICT', 'Attempts or grades have changed since the preview. Look at it again.');
      }
      for (const { attempt, after } of plan.moves) setMark(attempt, input.item.id, after);
      const quizVersion = await replaceItem(em, actor, quiz, input.item);
      const change = em.create(KeyChange, {
        ...{ tenantId, id: uuidv7(), quiz: [tenantId, quiz.id], appliedBy: [tenantId, userId], quizVersion },
        ...{ itemId: input.item.id, policy: input.policy, reason: input.reason },
        effects: {
          ...{ v: 1, before: plan.before, after: input.item },
          attempts: plan.moves.map(({ attempt, before, after, scoreBefore, scoreAfter }) => ({
            ...{ attemptId: attempt.id, before, after, scoreBefore, scoreAfter },
          })),
        },
      });
      recordAudit(em, actor, {
        action: 'quiz.key-change',
        subjectId: quiz.id,
        detail: { policy: input.policy, moved: plan.moves.length },
      });
      await em.flush();
      const told = plan.moves.filter(({ attempt }) => attempt.status === 'published');
      for (const studentId of new Set(told.map(({ attempt }) => attempt.studentId))) {
        await enqueueLetter(em, app, { tenantId, studentId });
      }
      return { keyChangeId: change.id, moved: plan.moves.length };
    }),
  );
}
