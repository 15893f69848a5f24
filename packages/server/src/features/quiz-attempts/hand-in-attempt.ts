import { inTenant } from '@skillbridge/database';
import { checkResponse, type StudentActor } from '@skillbridge/domain';
import { toStudentItem } from '@skillbridge/domain/answers';
import type { App } from '../../app.ts';
import { closeAttempt } from './close-attempt.ts';
import type { HeldAttempt } from './held-attempt.ts';
import { findOwnAttempt } from './own-attempt.query.ts';
import type { ChangesInput } from './quiz-attempt.schema.ts';
import { storeChanges } from './store-changes.ts';
import { toAttemptClock } from './to-attempt-view.ts';

/**
 * Hands an attempt in with the changes that come with it. A second time, from whichever tab or device, it answers with
 * the hand-in that stands, also when that was the clock's. Throws NOT_FOUND.
 */
export function handInAttempt(app: App, actor: StudentActor, { attemptId, changes }: ChangesInput) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const held = await findOwnAttempt(em, actor, attemptId);
    const { attempt, questions } = held;
    const receipts = await storeChanges(em, app, held, changes);
    if (attempt.status === 'in-progress') await closeAttempt(em, app, held);
    const clock = toAttemptClock(held, app.clock());
    return {
      ...{ attemptId, receipts: [...receipts], clock, status: clock.status },
      handedInAt: attempt.submittedAt?.toISOString() ?? clock.now,
      handedInBy: attempt.handedInBy ?? 'student',
      answered: countAnswered(held),
      questions: questions.items.length,
      sentence: wordHandIn(held),
    };
  });
}

function countAnswered({ attempt, questions }: HeldAttempt): number {
  return questions.items.filter((item) => {
    const response = attempt.answers.answers.find(({ itemId }) => itemId === item.id)?.response ?? null;
    return checkResponse(toStudentItem(item, { seed: '', shuffleOptions: false }), response).kind !== 'empty';
  }).length;
}

function wordHandIn({ attempt, quiz }: HeldAttempt): string {
  const how =
    attempt.handedInBy === 'clock' ? 'The time was over, so what was saved has been handed in.' : 'Handed in.';
  if (attempt.status === 'published') return `${how} Your results are ready.`;
  return quiz.settings.feedback === 'after-release'
    ? `${how} You see your results when your instructor releases them.`
    : `${how} Your instructor grades what is left, and then you see it here.`;
}
