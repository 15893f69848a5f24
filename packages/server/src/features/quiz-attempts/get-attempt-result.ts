import { inTenant } from '@skillbridge/database';
import { dueFeedback, type StudentActor, sumPoints, toStudentAttemptStatus } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { closeIfOver } from './close-attempt.ts';
import type { HeldAttempt } from './held-attempt.ts';
import { itemFeedbacks } from './item-feedbacks.ts';
import { findOwnAttempt } from './own-attempt.query.ts';
import { toAttemptHead } from './to-attempt-view.ts';

/** What a student may see of an attempt now. Throws NOT_FOUND. */
export function getAttemptResult(app: App, actor: StudentActor, attemptId: string) {
  return inTenant(app.orm, actor.tenantId, async (em) => {
    const held = await findOwnAttempt(em, actor, attemptId);
    await closeIfOver(em, app, held);
    const { attempt, questions } = held;
    const head = toAttemptHead(held);
    const published = attempt.status === 'published';
    return {
      ...head,
      status: toStudentAttemptStatus(attempt.status),
      startedAt: attempt.startedAt.toISOString(),
      handedInAt: attempt.submittedAt?.toISOString() ?? null,
      handedInBy: attempt.handedInBy ?? null,
      points: published ? (attempt.score ?? null) : null,
      maxPoints: sumPoints(questions.items.map((item) => item.points)),
      words: published ? attempt.feedback : '',
      pending: wordPending(held),
      answers: attempt.answers.answers.map(({ itemId, response }) => ({ itemId, response })),
      itemFeedback: await itemFeedbacks(
        em,
        held,
        head.quiz.items.map(({ id }) => id),
      ),
    };
  });
}

function wordPending({ attempt, quiz }: HeldAttempt): string | null {
  if (attempt.status === 'published') return null;
  if (attempt.status === 'in-progress') return 'You have not handed this in yet.';
  return dueFeedback(quiz.settings.feedback, attempt.status, false) === 'nothing'
    ? 'You see your results when your instructor releases them.'
    : 'Your instructor still has to grade the answers that say so. The total comes with them.';
}
