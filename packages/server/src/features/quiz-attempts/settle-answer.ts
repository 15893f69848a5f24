import { inTenant } from '@skillbridge/database';
import { advanceAttempt, checkResponse, DomainError, notFound, type StudentActor } from '@skillbridge/domain';
import { toStudentItem } from '@skillbridge/domain/answers';
import type { App } from '../../app.ts';
import type { HeldAttempt } from './held-attempt.ts';
import { itemFeedbacks } from './item-feedbacks.ts';
import { findOwnAttempt } from './own-attempt.query.ts';
import type { SettleInput } from './quiz-attempt.schema.ts';
import { storeChanges } from './store-changes.ts';
import { toAttemptClock } from './to-attempt-view.ts';

/**
 * Fixes one answer and gives feedback on it, where the quiz does that at once; asked again it says the same. Throws
 * WRONG_STATE for another policy and after the hand-in, INVALID for an answer that is not complete.
 */
export function settleAnswer(app: App, actor: StudentActor, { attemptId, itemId, changes }: SettleInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const held = await findOwnAttempt(em, actor, attemptId);
    if (held.quiz.settings.feedback !== 'at-once') {
      throw new DomainError('WRONG_STATE', 'This quiz gives its feedback later. Go on with the next question.');
    }
    const receipts = await storeChanges(em, app, held, changes);
    const settled = held.attempt.answers.answers.find((one) => one.itemId === itemId)?.settledAt !== undefined;
    if (!settled) fix(held, itemId, app.clock());
    const [itemFeedback] = await itemFeedbacks(em, held, [itemId]);
    if (!itemFeedback) throw notFound('question');
    return { receipts: [...receipts], clock: toAttemptClock(held, app.clock()), itemFeedback };
  });
}

function fix({ attempt, questions }: HeldAttempt, itemId: string, now: Date): void {
  const { status } = attempt;
  const state =
    status === 'published' ? ({ status, publishedBy: '' } as const) : ({ status, publishedBy: null } as const);
  const next = advanceAttempt(state, { kind: 'save' });
  if (next instanceof DomainError) throw next;
  const item = questions.items.find(({ id }) => id === itemId);
  if (!item) throw notFound('question');
  const answer = attempt.answers.answers.find((one) => one.itemId === itemId);
  const seen = toStudentItem(item, { seed: attempt.seed, shuffleOptions: false });
  const check = checkResponse(seen, answer?.response ?? null);
  if (!answer || check.kind !== 'complete') {
    const sentence = check.kind === 'incomplete' || check.kind === 'unreadable' ? check.sentence : null;
    throw new DomainError('INVALID', sentence ?? 'Answer this question first.', { itemId });
  }
  const settledAt = now.toISOString();
  attempt.answers = {
    v: 1,
    answers: attempt.answers.answers.map((one) => (one === answer ? { ...one, settledAt } : one)),
  };
}
