import type { SuggestedMark, Suggestion } from './marked-work.ts';
import { type Marks, markOf, withMark } from './marks.ts';

/** One part's suggestion as the grader's own mark. Words that they have typed themselves stay. */
export function acceptOne(marks: Marks, { partId, points, feedback }: SuggestedMark): Marks {
  const mark = markOf(marks, partId);
  const words = mark.feedback.trim() === '' ? feedback : mark.feedback;
  return withMark(marks, partId, { points: String(points), feedback: words });
}

/** Every suggestion for which the grader has not decided yet: points and words that they have given stay theirs. */
export function acceptAll(marks: Marks, suggestion: Suggestion): Marks {
  const open = suggestion.parts.filter(({ partId }) => markOf(marks, partId).points.trim() === '');
  const marked = open.reduce(acceptOne, marks);
  return marked.feedback.trim() === '' ? { ...marked, feedback: suggestion.feedback } : marked;
}
