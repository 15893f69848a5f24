import {
  countingAttempt,
  type GradeCell,
  type Points,
  reviewDocument,
  scoreReview,
  toAssignmentCell,
  toQuizCell,
} from '@skillbridge/domain';
import type { AssignmentColumn, BookColumn, QuizColumn } from './course-columns.query.ts';
import { type AttemptJson, type Exceptions, pairKey, type SubmissionJson } from './student-work.query.ts';

/** One student's handed-in work in a course. */
export type StudentWork = {
  readonly studentId: string;
  readonly submissions: readonly SubmissionJson[];
  readonly attempts: readonly AttemptJson[];
};

/** A cell with what only staff may know of it. */
export type BookCell = {
  readonly cell: GradeCell;
  /** The work to open on the desk: what counts, or what waits. */
  readonly workId: string | null;
  /** Points of saved marks that are complete and not out; null when there are none. */
  readonly saved: number | null;
};

/** A student's cell in every column, by column id. */
export function toCells(
  columns: readonly BookColumn[],
  work: StudentWork,
  { exceptions, now }: { readonly exceptions: Exceptions; readonly now: Date },
): Map<string, BookCell> {
  return new Map(
    columns.map((column) => {
      const key = pairKey(column.id, work.studentId);
      const excused = exceptions.excused.has(key);
      if (column.kind === 'assignment') return [column.id, assignmentCell(column, work, excused, now)];
      const closesAt = exceptions.closes.get(key) ?? column.dueAt;
      return [column.id, quizCell(column, work, { excused, closesAt, now })];
    }),
  );
}

function assignmentCell(column: AssignmentColumn, { submissions }: StudentWork, excused: boolean, now: Date): BookCell {
  const found = submissions.find(({ taskId }) => taskId === column.id);
  const submittedAt = found?.submittedAt ? new Date(found.submittedAt) : null;
  const cell = toAssignmentCell(found ? { ...found, submittedAt } : null, { dueAt: column.dueAt, excused, now });
  return { cell, workId: found?.id ?? null, saved: found?.review ? savedPoints(column, found.review) : null };
}

function savedPoints({ rubric }: AssignmentColumn, review: unknown): Points | null {
  const score = scoreReview(rubric, reviewDocument.read(review));
  return score.kind === 'scored' ? score.points : null;
}

type QuizTerms = { readonly excused: boolean; readonly closesAt: Date | null; readonly now: Date };

function quizCell(column: QuizColumn, work: StudentWork, terms: QuizTerms): BookCell {
  const attempts = work.attempts
    .filter(({ taskId }) => taskId === column.id)
    .map((one) => ({ ...one, outOf: column.versions.get(one.quizVersion)?.points ?? column.maxPoints }));
  const cell = toQuizCell(attempts, { ...terms, counts: column.counts, status: column.status });
  const handedIn = attempts.filter(({ status }) => status !== 'in-progress').sort((a, b) => a.number - b.number);
  const waiting = handedIn.filter(({ status }) => status !== 'published');
  const shown = countingAttempt(attempts, column.counts) ?? waiting.at(-1) ?? handedIn.at(-1);
  const ready = waiting.findLast((one) => one.marked === column.versions.get(one.quizVersion)?.items);
  return { cell, workId: shown?.id ?? null, saved: ready ? (ready.markedPoints ?? 0) : null };
}
