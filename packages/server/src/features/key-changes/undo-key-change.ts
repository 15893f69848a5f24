import { inTenant, KeyChange, QuizSubmission } from '@skillbridge/database';
import { DomainError, type InstructorActor, notFound } from '@skillbridge/domain';
import type { QuizMark } from '@skillbridge/domain/answers';
import { rescoreAnswer } from '@skillbridge/domain/engine';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import type { UndoKeyChangeInput } from './key-change.schema.ts';
import { setMark } from './plan-key-change.ts';
import { replaceItem } from './replace-item.ts';

/**
 * Takes a corrected key back: every attempt has the very mark again that it had, unless somebody graded it since, and
 * attempts that were handed in meanwhile are scored by the old key. Throws NOT_FOUND, and WRONG_STATE when it was taken
 * back already or the question was corrected again after it.
 */
export function undoKeyChange(app: App, actor: InstructorActor, input: UndoKeyChangeInput) {
  const { tenantId } = actor;
  return againIfBeaten(() =>
    inTenant(app.orm, tenantId, async (em) => {
      const { quiz } = await findTaughtQuiz(em, actor, input.quizId);
      const ofQuiz = { tenantId, quiz: [tenantId, quiz.id] as [string, string] };
      const change = await em.findOne(KeyChange, { ...ofQuiz, id: input.keyChangeId });
      if (!change) throw notFound('correction');
      if (change.undoneAt) throw new DomainError('WRONG_STATE', 'This correction has been taken back already.');
      const [latest] = await em.find(
        KeyChange,
        { ...ofQuiz, itemId: change.itemId, undoneAt: null },
        { orderBy: { quizVersion: 'desc' }, limit: 1 },
      );
      if (latest?.id !== change.id) {
        throw new DomainError(
          'WRONG_STATE',
          'This question was corrected again since. Take that correction back first.',
        );
      }
      const handedIn = await em.find(QuizSubmission, { ...ofQuiz, status: { $ne: 'in-progress' } });
      const outcomes = handedIn.map((attempt) => ({ attempt, outcome: takeBack(attempt, change) }));
      const restored = outcomes.filter(({ outcome }) => outcome === 'restored').map(({ attempt }) => attempt);
      const kept = outcomes.filter(({ outcome }) => outcome === 'kept').length;
      const told = new Set(restored.filter(({ status }) => status === 'published').map((one) => one.studentId));
      await replaceItem(em, actor, quiz, change.effects.before);
      change.undoneAt = app.clock();
      recordAudit(em, actor, {
        action: 'quiz.key-change-undo',
        subjectId: quiz.id,
        detail: { restored: restored.length, kept },
      });
      await em.flush();
      for (const studentId of told) await enqueueLetter(em, app, { tenantId, studentId });
      return { restored: restored.length, kept };
    }),
  );
}

/** Gives an attempt its mark of before; `kept` when somebody graded it since. */
function takeBack(attempt: QuizSubmission, { itemId, effects }: KeyChange): 'restored' | 'kept' | 'same' {
  const now = attempt.marks.items.find((mark) => mark.itemId === itemId) ?? null;
  const effect = effects.attempts.find(({ attemptId }) => attemptId === attempt.id);
  if (effect && !sameMark(now, effect.after)) return 'kept';
  const next = effect ? effect.before : markByOldKey(attempt, effects.before, now);
  if (sameMark(now, next)) return 'same';
  setMark(attempt, itemId, next);
  return 'restored';
}

/** The mark of an attempt that was handed in under the corrected key; a person's mark stays. */
function markByOldKey(attempt: QuizSubmission, before: KeyChange['effects']['before'], now: QuizMark | null) {
  if (now === null || now.by === 'instructor') return now;
  const response = attempt.answers.answers.find(({ itemId }) => itemId === before.id)?.response ?? null;
  const next = rescoreAnswer({ after: before, response, mark: null, policy: 'new-only' });
  return next && { ...next, by: 'key' as const };
}

function sameMark(one: QuizMark | null, other: QuizMark | null): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(mark: QuizMark | null) {
  return mark && Object.entries(mark).sort(([a], [b]) => (a < b ? -1 : 1));
}
