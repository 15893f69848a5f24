import type { TenantEm } from '@skillbridge/database';
import { checkResponse, dueFeedback, type StudentItemFeedback } from '@skillbridge/domain';
import { type QuizMark, toItemFeedback, toStudentItem } from '@skillbridge/domain/answers';
import { scoreAttempt } from '@skillbridge/domain/engine';
import { applyLaterKeyChanges } from '../key-changes/later-key-changes.query.ts';
import { correctedItems } from './corrected-items.query.ts';
import type { HeldAttempt } from './held-attempt.ts';

/** What is due of each item, in the order of `ids`. While the attempt is under way the marks come from the key. */
export async function itemFeedbacks(
  em: TenantEm,
  held: HeldAttempt,
  ids: readonly string[],
): Promise<StudentItemFeedback[]> {
  if (ids.length === 0) return [];
  const { attempt, quiz } = held;
  const marks = await marksOf(em, held);
  const items = await correctedItems(em, held);
  return ids.flatMap((id) => {
    const item = items.find((one) => one.id === id);
    if (!item) return [];
    const answer = attempt.answers.answers.find(({ itemId }) => itemId === id);
    const response = answer?.response ?? null;
    const seen = toStudentItem(item, { seed: attempt.seed, shuffleOptions: false });
    return toItemFeedback({
      ...{ item, response, blank: checkResponse(seen, response).kind === 'empty' },
      mark: marks.find(({ itemId }) => itemId === id) ?? null,
      due: dueFeedback(quiz.settings.feedback, attempt.status, answer?.settledAt !== undefined),
    });
  });
}

async function marksOf(em: TenantEm, { attempt, questions }: HeldAttempt): Promise<readonly QuizMark[]> {
  if (attempt.status !== 'in-progress') return attempt.marks.items;
  return applyLaterKeyChanges(em, attempt, scoreAttempt(questions.items, attempt.answers).marks);
}
