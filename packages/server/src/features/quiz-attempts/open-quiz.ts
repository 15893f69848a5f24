import {
  allowedMinutes,
  countingAttempt,
  describeQuizRules,
  notFound,
  type StudentActor,
  toStudentAttemptStatus,
} from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { standToQuiz } from './stand-to-quiz.ts';
import { findStudentQuiz } from './student-quizzes.query.ts';

/** The page before a quiz begins: its rules for this student, and their attempts. Throws NOT_FOUND. */
export async function openQuiz(app: App, actor: StudentActor, quizId: string) {
  const now = app.clock();
  const quiz = await findStudentQuiz(app, actor, quizId);
  if (!quiz) throw notFound('quiz');
  const { settings, extraAttempts, timeLimitMinutes, allowance } = quiz;
  const { left, running, standing, refusal, attempts } = standToQuiz(quiz, now);
  const minutes = allowedMinutes(timeLimitMinutes, allowance);
  const counting = countingAttempt(attempts, settings.counts);
  return {
    now: now.toISOString(),
    ...{ id: quiz.id, title: quiz.title, instructions: quiz.instructions },
    ...{ courseId: quiz.courseId, courseTitle: quiz.courseTitle },
    ...{ questions: quiz.questions, maxPoints: quiz.maxPoints },
    time:
      minutes === null || timeLimitMinutes === null ? null : { minutes, usualMinutes: timeLimitMinutes, ...allowance },
    opensAt: quiz.opensAt?.toISOString() ?? null,
    closesAt: quiz.closesAt?.toISOString() ?? null,
    ...{ attemptsUsed: attempts.length, attemptsLeft: left },
    attemptsAllowed: settings.attempts === null ? null : settings.attempts + extraAttempts,
    ...{ counts: settings.counts, feedback: settings.feedback },
    rules: describeQuizRules({ settings, extraAttempts, minutes, closes: quiz.closesAt !== null }),
    ...{ standing, mayBegin: running === null && refusal === null, refusal: running ? null : refusal },
    attempts: attempts.toReversed().map((one) => ({
      ...{ attemptId: one.id, number: one.number, status: toStudentAttemptStatus(one.status) },
      startedAt: one.startedAt.toISOString(),
      handedInAt: one.submittedAt?.toISOString() ?? null,
      handedInBy: one.handedInBy,
      points: one.status === 'published' ? one.score : null,
      maxPoints: quiz.maxPoints,
      counts: one.id === counting?.id,
    })),
  };
}
