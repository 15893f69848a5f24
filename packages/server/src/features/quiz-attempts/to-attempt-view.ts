import { checkResponse, dueFeedback, toStudentAttemptStatus } from '@skillbridge/domain';
import { toItemFeedback, toStudentItem, toStudentQuiz } from '@skillbridge/domain/answers';
import { scoreAttempt } from '@skillbridge/domain/engine';
import type { HeldAttempt } from './held-attempt.ts';

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
export function toAttemptClock({ endsAt, status }: HeldAttempt['attempt'], now: Date) {
  return {
    now: now.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    status: toStudentAttemptStatus(status),
  };
}

/** What is due of each item, in the attempt's order. While it is under way marks come from the key as it goes. */
export function toItemFeedbacks(held: HeldAttempt, ids: readonly string[]) {
  const { attempt, quiz, questions } = held;
  const marks =
    attempt.status === 'in-progress' ? scoreAttempt(questions.items, attempt.answers).marks : attempt.marks.items;
  return ids.flatMap((id) => {
    const item = questions.items.find((one) => one.id === id);
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

/** The attempt as its student takes it. */
export function toAttemptView(held: HeldAttempt, now: Date) {
  const { attempt, quiz } = held;
  const { answers } = attempt.answers;
  const settled = answers.filter(({ settledAt }) => settledAt !== undefined).map(({ itemId }) => itemId);
  return {
    ...toAttemptHead(held),
    instructions: quiz.instructions,
    clock: toAttemptClock(attempt, now),
    answers: answers.map(({ itemId, response, seq, savedAt, settledAt }) => ({
      ...{ itemId, response, seq, savedAt, settled: settledAt !== undefined },
    })),
    itemFeedback: toItemFeedbacks(held, settled),
  };
}
