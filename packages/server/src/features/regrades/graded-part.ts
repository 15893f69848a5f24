import type { Assignment, QuizSubmission, QuizVersion, Submission } from '@skillbridge/database';
import { describeResponse } from '@skillbridge/domain';
import { toStudentItem } from '@skillbridge/domain/answers';

/** One criterion or one item of graded work, with the points that it has. */
export type GradedPart = {
  readonly name: string;
  readonly response: string;
  readonly points: number;
  readonly maxPoints: number;
};

/** Enough of a piece of work to know it by; the desk has it whole. */
const LONGEST_RESPONSE = 600;

/** A criterion of published work; null for one that is not in the rubric or has no mark. */
export function partOfSubmission(submission: Submission, assignment: Assignment, partId: string): GradedPart | null {
  const criterion = assignment.rubric.criteria.find(({ id }) => id === partId);
  const mark = submission.review?.criteria.find(({ criterionId }) => criterionId === partId);
  if (!criterion || !mark) return null;
  return {
    ...{ name: criterion.name, points: mark.points, maxPoints: criterion.maxPoints },
    response: submission.content.slice(0, LONGEST_RESPONSE),
  };
}

/** An item of a published attempt, as it was in the version that the attempt took; null for one that is not in it. */
export function partOfAttempt(attempt: QuizSubmission, version: QuizVersion, partId: string): GradedPart | null {
  const item = version.questions.items.find(({ id }) => id === partId);
  const mark = attempt.marks.items.find(({ itemId }) => itemId === partId);
  if (!item || !mark) return null;
  const response = attempt.answers.answers.find(({ itemId }) => itemId === partId)?.response ?? null;
  const view = toStudentItem(item, { seed: attempt.seed, shuffleOptions: false });
  return {
    ...{ name: item.stem, points: mark.points, maxPoints: item.points },
    response: response === null ? '' : describeResponse(view, response).slice(0, LONGEST_RESPONSE),
  };
}
