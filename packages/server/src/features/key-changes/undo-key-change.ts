import { inTenant, KeyChange, QuizSubmission, QuizVersion } from '@skillbridge/database';
import { DomainError, type InstructorActor, notFound } from '@skillbridge/domain';
import type { Item, QuizMark } from '@skillbridge/domain/answers';
import { isSameQuestion, scoreAttempt } from '@skillbridge/domain/engine';
import { findTaughtQuiz } from '../../access/teaching.query.ts';
import { againIfBeaten } from '../../again-if-beaten.ts';
import type { App } from '../../app.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { enqueueLetter } from '../letters/enqueue-letter.ts';
import { holdKeys } from './hold-keys.query.ts';
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
      await holdKeys(em, { tenantId, quizId: input.quizId }, 'correct');
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
      const versions = await em.find(QuizVersion, ofQuiz);
      const asked = (version: number) =>
        versions.find(({ number }) => number === version)?.questions.items.find(({ id }) => id === change.itemId);
      const handedIn = await em.find(QuizSubmission, { ...ofQuiz, status: { $ne: 'in-progress' } });
      const outcomes = handedIn.map((attempt) => ({
        attempt,
        outcome: takeBack(attempt, change, asked(attempt.quizVersion)),
      }));
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

/**
 * Gives an attempt its mark of before; `kept` when somebody graded it since, or when nobody would have graded it: a grade
 * that is out does not lose a mark.
 */
function takeBack(
  attempt: QuizSubmission,
  { itemId, effects, quizVersion }: KeyChange,
  asked: Item | undefined,
): 'restored' | 'kept' | 'same' {
  const now = attempt.marks.items.find((mark) => mark.itemId === itemId) ?? null;
  const effect = effects.attempts.find(({ attemptId }) => attemptId === attempt.id);
  if (effect && !sameMark(now, effect.after)) return 'kept';
  if (!effect) {
    // Handed in under the corrected key: its version has it, or it ran while that was made. Others are not concerned.
    const concerned =
      asked !== undefined &&
      isSameQuestion(asked, effects.before) &&
      (attempt.quizVersion < quizVersion || JSON.stringify(asked) === JSON.stringify(effects.after));
    if (!concerned || now === null || now.by === 'instructor') return 'same';
  }
  const next = effect ? effect.before : (scoreAttempt([effects.before], attempt.answers).marks[0] ?? null);
  if (sameMark(now, next)) return 'same';
  if (next === null && (!effect || attempt.status === 'published')) return 'kept';
  setMark(attempt, itemId, next);
  return 'restored';
}

function sameMark(one: QuizMark | null, other: QuizMark | null): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(mark: QuizMark | null) {
  return mark && Object.entries(mark).sort(([a], [b]) => (a < b ? -1 : 1));
}
