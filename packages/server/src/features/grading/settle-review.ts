import type { Submission } from '@skillbridge/database';
import { type Review, type Rubric, scoreReview } from '@skillbridge/domain';
import { markOverrides, showsSuggestion } from '@skillbridge/domain/answers';
import type { ReviewInput } from './grading.schema.ts';
import { blindStateOf } from './withhold.ts';

/**
 * The marks as they are stored: what the client sent of each criterion, and what only the server may say, which is
 * whether a mark departs from the suggestion and, on blind work, what was given before it was shown.
 */
export function settleReview(submission: Submission, rubric: Rubric, criteria: ReviewInput['criteria']): Review {
  const review: Review = { v: 1, criteria: criteria.map((mark) => ({ ...mark, overridden: null })) };
  const unseen = submission.review?.unseen;
  if (!showsSuggestion(blindStateOf(submission, rubric))) return review;
  return { ...markOverrides(review, submission.aiSuggestion ?? null), ...(unseen === undefined ? {} : { unseen }) };
}

/** The same for publication, which freezes what a blind grader gave without ever asking for the suggestion. */
export function settlePublished(submission: Submission, rubric: Rubric, criteria: ReviewInput['criteria']): Review {
  const review = markOverrides(
    { v: 1, criteria: criteria.map((mark) => ({ ...mark, overridden: null })) },
    submission.aiSuggestion ?? null,
  );
  if (!submission.blind) return review;
  const score = scoreReview(rubric, review);
  const unseen = submission.review?.unseen ?? (score.kind === 'scored' ? score.points : undefined);
  // Work that was published before it was ever graded blind has nothing to freeze.
  return unseen === undefined || (submission.status === 'published' && submission.review?.unseen === undefined)
    ? review
    : { ...review, unseen };
}
