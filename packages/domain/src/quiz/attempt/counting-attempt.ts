import type { QuizSettings } from '../quiz-settings.ts';
import type { QuizSubmissionStatus } from '../quiz-status.ts';

/** What deciding which attempt counts needs to know of one. */
export type RatedAttempt = {
  readonly number: number;
  readonly status: QuizSubmissionStatus;
  /** Null until graded. */
  readonly score: number | null;
};

/**
 * The attempt whose grade counts; null while that one is not graded. `best` is the best of those graded, the earlier of
 * two equal ones; `first` and `latest` go by the hand-ins, graded or not, so that a grade never counts for a while only.
 */
export function countingAttempt<T extends RatedAttempt>(
  attempts: readonly T[],
  counts: QuizSettings['counts'],
): T | null {
  const handedIn = attempts.filter(({ status }) => status !== 'in-progress').sort((a, b) => a.number - b.number);
  const graded = (one: T | undefined) => (one?.status === 'published' && one.score !== null ? one : null);
  if (counts === 'first') return graded(handedIn[0]);
  if (counts === 'latest') return graded(handedIn.at(-1));
  return handedIn.reduce<T | null>((best, one) => {
    const next = graded(one);
    return next !== null && (best === null || (next.score ?? 0) > (best.score ?? 0)) ? next : best;
  }, null);
}

/** How many attempts a student may still begin; null: as many as they like. `extra` are granted to this student. */
export function attemptsLeft(allowed: number | null, extra: number, used: number): number | null {
  return allowed === null ? null : Math.max(0, allowed + extra - used);
}
