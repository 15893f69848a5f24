import type { CriterionSuggestion, Suggestion } from './desk-types.ts';
import { type Marks, markOf } from './marks.ts';

/** One criterion's suggestion as the grader's own mark. Words that they have typed themselves stay. */
export function acceptCriterion(marks: Marks, { criterionId, points, feedback }: CriterionSuggestion): Marks {
  const mark = markOf(marks, criterionId);
  const words = mark.feedback.trim() === '' ? feedback : mark.feedback;
  return { ...marks, criteria: { ...marks.criteria, [criterionId]: { points: String(points), feedback: words } } };
}

/** Every suggestion for which the grader has not decided yet: points and words that they have given stay theirs. */
export function acceptAll(marks: Marks, suggestion: Suggestion): Marks {
  const open = suggestion.criteria.filter(({ criterionId }) => markOf(marks, criterionId).points.trim() === '');
  const marked = open.reduce(acceptCriterion, marks);
  return marked.feedback.trim() === '' ? { ...marked, feedback: suggestion.feedback } : marked;
}
