/** ANSWER-BEARING: reads suggestions, which students never see. */
import { clampPoints, sumPoints } from '../points/points.ts';
import { reapplyRubric } from '../rubric/reapply-rubric.ts';
import { type Rubric, type RubricCriterion, rubricTotal } from '../rubric/rubric.ts';
import type { SubmissionStatus } from '../submissions/submission-status.ts';
import type { Review } from './review.ts';
import type { GradeSuggestion } from './suggestion.ts';

/** Work that has marks, a suggestion or neither, under the rubric that it was graded by. */
export type GradedWork = {
  readonly status: SubmissionStatus;
  readonly grade: number | null;
  readonly review: Review | null;
  readonly suggestion: GradeSuggestion | null;
};

export type ReappliedGrading = {
  /**
   * `stay`: a grade that is out is what it was. `move`: it is out with other points. `reopen`: it has criteria without
   * a mark, so it goes back to the queue with the marks that it has. `wait`: it is not out.
   */
  readonly kind: 'stay' | 'move' | 'reopen' | 'wait';
  readonly review: Review | null;
  /** Null where there was none, and where it says nothing of some criterion: then it must be made anew. */
  readonly suggestion: GradeSuggestion | null;
  /** The new total of a grade that is out; null otherwise. */
  readonly grade: number | null;
  readonly missing: readonly RubricCriterion[];
};

/** What another rubric makes of graded work: marks and suggestions move by the rule of `reapplyRubric`. */
export function reapplyGrading(before: Rubric, after: Rubric, work: GradedWork): ReappliedGrading {
  const { marks, missing } = reapplyRubric(before, after, work.review?.criteria ?? []);
  const review = work.review && { ...reviewUnder(before, after, work.review), criteria: marks };
  const suggestion = suggestionUnder(before, after, work.suggestion);
  if (work.status !== 'published') return { kind: 'wait', review, suggestion, grade: null, missing: [] };
  if (missing.length > 0) return { kind: 'reopen', review, suggestion: null, grade: null, missing };
  const grade = sumPoints(marks.map((mark) => mark.points));
  return { kind: grade === work.grade ? 'stay' : 'move', review, suggestion, grade, missing };
}

/** What was given unseen keeps its share of the points. */
function reviewUnder(before: Rubric, after: Rubric, review: Review): Review {
  if (review.unseen === undefined) return review;
  const most = rubricTotal(after);
  return { ...review, unseen: clampPoints((review.unseen / rubricTotal(before)) * most, most) };
}

function suggestionUnder(before: Rubric, after: Rubric, suggestion: GradeSuggestion | null): GradeSuggestion | null {
  if (!suggestion) return null;
  const { marks, missing } = reapplyRubric(before, after, suggestion.criteria);
  return missing.length > 0 ? null : { ...suggestion, criteria: marks };
}
