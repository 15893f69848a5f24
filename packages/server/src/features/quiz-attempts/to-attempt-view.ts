import type { TenantEm } from '@skillbridge/database';
import { toStudentAttemptStatus } from '@skillbridge/domain';
import { toStudentQuiz } from '@skillbridge/domain/answers';
import type { HeldAttempt } from './held-attempt.ts';
import { itemFeedbacks } from './item-feedbacks.ts';

/** What tells the student which attempt at what this is, with its items in this attempt's order. */
export function toAttemptHead({ attempt, quiz, questions }: HeldAttempt) {
  const { shuffleItems, shuffleOptions, feedback } = quiz.settings;
  return {
    ...{ attemptId: attempt.id, quizId: quiz.id, title: quiz.title, number: attempt.number, feedback },
    ...{ courseId: quiz.courseId, courseTitle: quiz.courseTitle },
    quiz: toStudentQuiz(questions, { seed: attempt.seed, shuffleItems, shuffleOptions }),
  };
}

/** The attempt's clock, by the server's time. */
export function toAttemptClock({ attempt, endsAt }: HeldAttempt, now: Date) {
  return {
    now: now.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    status: toStudentAttemptStatus(attempt.status),
  };
}

/** The attempt as its student takes it. */
export async function toAttemptView(em: TenantEm, held: HeldAttempt, now: Date) {
  const { attempt, quiz } = held;
  const { answers } = attempt.answers;
  const settled = answers.filter(({ settledAt }) => settledAt !== undefined).map(({ itemId }) => itemId);
  return {
    ...toAttemptHead(held),
    instructions: quiz.instructions,
    clock: toAttemptClock(held, now),
    answers: answers.map(({ itemId, response, seq, savedAt, settledAt }) => ({
      ...{ itemId, response, seq, savedAt, settled: settledAt !== undefined },
    })),
    itemFeedback: await itemFeedbacks(em, held, settled),
  };
}
