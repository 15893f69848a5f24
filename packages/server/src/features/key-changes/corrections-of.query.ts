import { KeyChange, type QuizSubmission, type TenantEm } from '@skillbridge/database';
import type { Item, KeyChangePolicy } from '@skillbridge/domain/answers';
import { isSameQuestion } from '@skillbridge/domain/engine';
import { versionQuestions } from '../quiz-attempts/version-questions.query.ts';

/** What an item of an attempt is to be judged by in place of what its version says. */
export type Correction = { readonly itemId: string; readonly policy: KeyChangePolicy; readonly after: Item };

/** A version of a quiz, and since when it was taken: an attempt is one. */
export type Taken = Pick<QuizSubmission, 'tenantId' | 'quizId' | 'quizVersion' | 'startedAt'>;

/**
 * The corrections that the version of an attempt does not know, in the order in which they count: corrected keys that it
 * took and that were taken back since it began, then keys that were corrected after its version. A correction of what
 * its version asks otherwise says nothing about its answers.
 */
export async function correctionsOf(em: TenantEm, attempt: Taken): Promise<Correction[]> {
  const { tenantId, quizId, quizVersion, startedAt } = attempt;
  const all = await em.find(KeyChange, { tenantId, quiz: [tenantId, quizId] }, { orderBy: { quizVersion: 'asc' } });
  if (all.length === 0) return [];
  const { items } = await versionQuestions(em, attempt);
  const changes = all.filter(({ itemId, effects }) => {
    const own = items.find(({ id }) => id === itemId);
    return own !== undefined && isSameQuestion(own, effects.before);
  });
  // The latest correction of a question is always taken back first, so that the last one of these has the key that held.
  const takenBack = changes.filter(
    (change) => change.quizVersion <= quizVersion && change.undoneAt && change.undoneAt > startedAt,
  );
  const later = changes.filter((change) => change.quizVersion > quizVersion && !change.undoneAt);
  return [
    ...takenBack
      .toReversed()
      .map(({ itemId, effects }) => ({ itemId, policy: 'new-only' as const, after: effects.before })),
    ...later.map(({ itemId, policy, effects }) => ({ itemId, policy, after: effects.after })),
  ];
}
