/** ANSWER-BEARING: reads suggestions, which students never see. */
import type { Rubric } from '../rubric/rubric.ts';
import type { SubmissionStatus } from '../submissions/submission-status.ts';
import type { Review } from './review.ts';
import type { StudentGrade } from './student-grade.ts';
import type { GradeSuggestion } from './suggestion.ts';
import { toStudentSubmissionStatus } from './to-student-submission-status.ts';

/** A submission's grading as staff and the server hold it. */
export type GradedSubmission = {
  readonly status: SubmissionStatus;
  readonly handedInAt: Date | null;
  /** As it was when first handed in: work given back for revision does not become late by it. */
  readonly late: boolean;
  readonly maxPoints: number;
  readonly rubric: Rubric;
  /** The total; null until published. */
  readonly grade: number | null;
  /** The instructor's words on the whole. */
  readonly feedback: string | null;
  readonly review: Review | null;
  readonly publishedAt: Date | null;
  readonly suggestion: GradeSuggestion | null;
};

/**
 * What students and parents may know of a grading. Before an instructor publishes: that the work is in, and whether it
 * was late; no marks, no feedback, no suggestion. After: the instructor's marks, still without the suggestion.
 */
export function toStudentGrade(submission: GradedSubmission): StudentGrade {
  const { handedInAt, late } = submission;
  return {
    status: toStudentSubmissionStatus(submission.status),
    handedInAt: handedInAt?.toISOString() ?? null,
    late: handedInAt !== null && late,
    grade: publishedGrade(submission),
  };
}

function publishedGrade(submission: GradedSubmission): StudentGrade['grade'] {
  const { status, grade, publishedAt, rubric, review } = submission;
  if (status !== 'published' || grade === null || publishedAt === null) return null;
  return {
    points: grade,
    maxPoints: submission.maxPoints,
    feedback: submission.feedback ?? '',
    criteria: rubric.criteria.flatMap(({ id, name, maxPoints }) => {
      const mark = review?.criteria.find((candidate) => candidate.criterionId === id);
      return mark ? [{ criterionId: id, name, points: mark.points, maxPoints, feedback: mark.feedback }] : [];
    }),
    publishedAt: publishedAt.toISOString(),
  };
}
