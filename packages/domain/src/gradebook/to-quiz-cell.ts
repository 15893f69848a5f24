import { countingAttempt, type RatedAttempt } from '../quiz/attempt/counting-attempt.ts';
import type { QuizSettings } from '../quiz/quiz-settings.ts';
import type { QuizStatus } from '../quiz/quiz-status.ts';
import type { GradeCell } from './grade-cell.ts';

/** An attempt, as far as a cell depends on it. */
export type AttemptFacts = RatedAttempt & {
  /** What the version that it took was out of. */
  readonly outOf: number;
};

/** What a quiz's cell depends on besides the attempts. */
export type QuizFacts = {
  readonly counts: QuizSettings['counts'];
  readonly status: QuizStatus;
  /** For this student: an extension's, or the quiz's own. */
  readonly closesAt: Date | null;
  readonly excused: boolean;
  readonly now: Date;
};

/** The cell of one quiz: the attempt that counts, or how it stands. A quiz is never late: nothing begins after it closes. */
export function toQuizCell(
  attempts: readonly AttemptFacts[],
  { counts, status, closesAt, excused, now }: QuizFacts,
): GradeCell {
  if (excused) return { kind: 'excused' };
  const counting = countingAttempt(attempts, counts);
  if (counting) return { kind: 'graded', points: counting.score ?? 0, minutesLate: 0, outOf: counting.outOf };
  if (attempts.some((one) => one.status !== 'in-progress')) return { kind: 'waiting' };
  if (attempts.length > 0) return { kind: 'open' };
  return status !== 'published' || (closesAt !== null && closesAt <= now) ? { kind: 'missing' } : { kind: 'open' };
}
