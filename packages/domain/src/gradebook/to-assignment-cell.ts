import type { SubmissionStatus } from '../submissions/submission-status.ts';
import type { GradeCell } from './grade-cell.ts';

/** A student's work on an assignment, as far as its cell depends on it. */
export type WorkFacts = {
  readonly status: SubmissionStatus;
  readonly grade: number | null;
  /** Whether it counted as late when it was handed in. */
  readonly late: boolean;
  readonly submittedAt: Date | null;
};

const MINUTE_MS = 60_000;

/**
 * The cell of one assignment. `late` is as it was at the first hand-in, so that a revision that was asked for after the
 * due date costs nothing; how late is counted against the due date as it is now, which only ever helps the student.
 */
export function toAssignmentCell(
  work: WorkFacts | null,
  { dueAt, excused, now }: { readonly dueAt: Date | null; readonly excused: boolean; readonly now: Date },
): GradeCell {
  if (excused) return { kind: 'excused' };
  if (work?.status === 'published' && work.grade !== null) {
    const over = work.late && dueAt && work.submittedAt ? work.submittedAt.getTime() - dueAt.getTime() : 0;
    return { kind: 'graded', points: work.grade, minutesLate: Math.max(0, Math.ceil(over / MINUTE_MS)) };
  }
  if (work && work.status !== 'draft' && work.status !== 'returned') return { kind: 'waiting' };
  // Work that was given back was handed in once: it is the student's again, and not missing.
  if (work?.status === 'returned') return { kind: 'open' };
  return dueAt !== null && dueAt <= now ? { kind: 'missing' } : { kind: 'open' };
}
