import type { QuizSubmission, TenantEm } from '@skillbridge/database';
import type { QuizMark } from '@skillbridge/domain/answers';
import { rescoreAnswer } from '@skillbridge/domain/engine';
import { correctionsOf } from './corrections-of.query.ts';

/**
 * The marks of an attempt that is being handed in, by the keys that were corrected, or taken back, while it ran: its
 * version still has the old ones. Corrections are applied in the order in which they were made.
 */
export async function applyLaterKeyChanges(
  em: TenantEm,
  attempt: QuizSubmission,
  marks: readonly QuizMark[],
): Promise<QuizMark[]> {
  const settled = new Map(marks.map((mark) => [mark.itemId, mark]));
  for (const { itemId, policy, after } of await correctionsOf(em, attempt)) {
    const response = attempt.answers.answers.find((answer) => answer.itemId === itemId)?.response ?? null;
    const mark = settled.get(itemId) ?? null;
    const next = rescoreAnswer({ after, response, mark, policy });
    if (next) settled.set(itemId, next);
  }
  return [...settled.values()];
}
