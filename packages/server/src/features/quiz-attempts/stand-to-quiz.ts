import { attemptsLeft, isAttemptOver, type QuizSituation, quizStanding, refuseBegin } from '@skillbridge/domain';
import type { StudentQuizRow } from './student-quizzes.query.ts';

/** Where one student stands on a quiz now: what is under way, what is left, and why nothing may begin. */
export function standToQuiz(quiz: StudentQuizRow, now: Date) {
  const { status, opensAt, closesAt, attempts, settings, extraAttempts } = quiz;
  const left = attemptsLeft(settings.attempts, extraAttempts, attempts.length);
  // One whose time is over is handed in, whether or not the clock has got round to it yet.
  const seen = attempts.map((one) =>
    one.status === 'in-progress' && isAttemptOver(one.endsAt, now) ? { ...one, status: 'submitted' as const } : one,
  );
  const situation: QuizSituation = { status, opensAt, closesAt, attempts: seen, attemptsLeft: left, now };
  const running = seen.find((one) => one.status === 'in-progress') ?? null;
  return { left, running, attempts: seen, standing: quizStanding(situation), refusal: refuseBegin(situation) };
}
