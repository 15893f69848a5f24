import { allowedMinutes, countingAttempt } from '@skillbridge/domain';
import { standToQuiz } from './stand-to-quiz.ts';
import type { StudentQuizRow } from './student-quizzes.query.ts';

/** A quiz as a student's list shows it. */
export function toStudentQuizLine(quiz: StudentQuizRow, now: Date) {
  const { left, running, standing, refusal, attempts } = standToQuiz(quiz, now);
  const counting = countingAttempt(attempts, quiz.settings.counts);
  return {
    ...{ id: quiz.id, title: quiz.title, courseId: quiz.courseId, courseTitle: quiz.courseTitle },
    ...{ standing, mayBegin: running === null && refusal === null },
    ...{ questions: quiz.questions, maxPoints: quiz.maxPoints },
    minutes: allowedMinutes(quiz.timeLimitMinutes, quiz.allowance),
    opensAt: quiz.opensAt?.toISOString() ?? null,
    closesAt: quiz.closesAt?.toISOString() ?? null,
    ...{ attemptsUsed: attempts.length, attemptsLeft: left },
    running: running && { attemptId: running.id, endsAt: running.endsAt?.toISOString() ?? null },
    latestAttemptId: attempts.at(-1)?.id ?? null,
    points: counting?.score ?? null,
    gradedAt: counting?.publishedAt?.toISOString() ?? null,
  };
}
