import type { Submission } from '@skillbridge/database';
import { type Review, type Rubric, scoreReview } from '@skillbridge/domain';
import { type BlindState, blindState, showsSuggestion } from '@skillbridge/domain/answers';

/** How the suggestion of a submission stands towards the grader: nothing of it leaves the server while it is withheld. */
export function blindStateOf({ blind, status, review }: Submission, rubric: Rubric): BlindState {
  return blindState({
    ...{ blind, published: status === 'published', unseen: review?.unseen },
    complete: review ? scoreReview(rubric, review).kind === 'scored' : false,
  });
}

/** A saved review for the grader. Whether a mark departs from a suggestion that is withheld would tell its points. */
export function withoutHints(review: Review, state: BlindState): Review {
  if (showsSuggestion(state)) return review;
  return { ...review, criteria: review.criteria.map((mark) => ({ ...mark, overridden: null })) };
}
