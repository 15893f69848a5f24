import { z } from 'zod';
import type { QuizStatus, QuizSubmissionStatus } from '../quiz-status.ts';

/** Where a quiz stands for one student. `missed`: it closed and nothing was begun. */
export const quizStandings = ['upcoming', 'open', 'in-progress', 'waiting', 'graded', 'missed'] as const;
export const quizStandingSchema = z.enum(quizStandings);
export type QuizStanding = (typeof quizStandings)[number];

export type QuizSituation = {
  readonly status: QuizStatus;
  readonly opensAt: Date | null;
  /** For this student: an extension's, or the quiz's own. */
  readonly closesAt: Date | null;
  /** This student's attempts. */
  readonly attempts: readonly { readonly status: QuizSubmissionStatus }[];
  /** Null: as many as they like. */
  readonly attemptsLeft: number | null;
  readonly now: Date;
};

/** Where a quiz stands: what is under way first, then the latest that was handed in, then whether one may begin. */
export function quizStanding(situation: QuizSituation): QuizStanding {
  const { attempts, opensAt, now } = situation;
  if (attempts.some(({ status }) => status === 'in-progress')) return 'in-progress';
  if (attempts.some(({ status }) => status === 'submitted' || status === 'suggested')) return 'waiting';
  if (attempts.length > 0) return 'graded';
  if (isClosed(situation)) return 'missed';
  return opensAt !== null && opensAt > now ? 'upcoming' : 'open';
}

/** Why this student may not begin an attempt, as a sentence; null when they may. */
export function refuseBegin(situation: QuizSituation): string | null {
  const { opensAt, attemptsLeft, now } = situation;
  if (isClosed(situation)) return 'This quiz is closed. Ask your instructor if you still want to take it.';
  if (opensAt !== null && opensAt > now) return 'This quiz has not opened yet. Come back when it has.';
  if (attemptsLeft === 0) return 'You have used all your attempts at this quiz.';
  return null;
}

function isClosed({ status, closesAt, now }: QuizSituation): boolean {
  return status !== 'published' || (closesAt !== null && closesAt <= now);
}
