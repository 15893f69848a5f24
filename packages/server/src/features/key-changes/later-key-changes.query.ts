import { KeyChange, type QuizSubmission, type TenantEm } from '@skillbridge/database';
import type { QuizMark } from '@skillbridge/domain/answers';
import { rescoreAnswer } from '@skillbridge/domain/engine';

/**
 * The marks of an attempt that is being handed in, by the keys that were corrected while it ran: its version still has
 * the old ones. Corrections are applied in the order in which they were made.
 */
export async function applyLaterKeyChanges(
  em: TenantEm,
  attempt: QuizSubmission,
  marks: readonly QuizMark[],
): Promise<QuizMark[]> {
  const { tenantId } = attempt;
  const changes = await em.find(
    KeyChange,
    { tenantId, quiz: [tenantId, attempt.quizId], quizVersion: { $gt: attempt.quizVersion }, undoneAt: null },
    { orderBy: { quizVersion: 'asc' } },
  );
  const settled = new Map(marks.map((mark) => [mark.itemId, mark]));
  for (const { itemId, policy, effects } of changes) {
    const response = attempt.answers.answers.find((answer) => answer.itemId === itemId)?.response ?? null;
    const mark = settled.get(itemId) ?? null;
    const next = rescoreAnswer({ after: effects.after, response, mark, policy });
    if (next) settled.set(itemId, next);
  }
  return [...settled.values()];
}
