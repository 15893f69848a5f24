/** ANSWER-BEARING: reads suggestions, which students never see. */
import type { Review } from './review.ts';
import type { GradeSuggestion } from './suggestion.ts';

/**
 * The review with each mark saying whether its points depart from the suggestion; null where nothing was suggested.
 * Computed by the server at publication: what the client sent is overwritten. Edited words alone are no override.
 */
export function markOverrides(review: Review, suggestion: GradeSuggestion | null): Review {
  return {
    ...review,
    criteria: review.criteria.map((mark) => {
      const suggested = suggestion?.criteria.find((entry) => entry.criterionId === mark.criterionId);
      return { ...mark, overridden: suggested ? suggested.points !== mark.points : null };
    }),
  };
}

/** The review that a grader starts from: the suggestion's points and words, as their own draft. */
export function reviewFromSuggestion(suggestion: GradeSuggestion): Review {
  return {
    v: 1,
    criteria: suggestion.criteria.map(({ criterionId, points, feedback }) => ({
      criterionId,
      points,
      feedback,
      overridden: false,
    })),
  };
}
