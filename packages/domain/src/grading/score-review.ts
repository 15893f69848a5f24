import type { FieldProblem } from '../errors/field-problem.ts';
import { isPoints, type Points, sumPoints } from '../points/points.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Review } from './review.ts';

/** A total, or what keeps the review from having one: never a total of half a review. */
export type ReviewScore =
  | { readonly kind: 'scored'; readonly points: Points }
  | { readonly kind: 'unscored'; readonly problems: readonly FieldProblem[] };

/** Adds up an instructor's marks, in points. Needs exactly one mark for each criterion, none above its maximum. */
export function scoreReview(rubric: Rubric, review: Review): ReviewScore {
  const problems = [...markProblems(rubric, review), ...missingMarks(rubric, review)];
  const total = sumPoints(review.criteria.map((mark) => mark.points));
  if (problems.length === 0 && isPoints(total)) return { kind: 'scored', points: total };
  if (problems.length === 0)
    problems.push({ path: 'criteria', message: 'The marks do not add up to a possible score.' });
  return { kind: 'unscored', problems };
}

function markProblems(rubric: Rubric, review: Review): FieldProblem[] {
  const seen = new Set<string>();
  return review.criteria.flatMap((mark, index) => {
    const criterion = rubric.criteria.find((candidate) => candidate.id === mark.criterionId);
    const at = (field: string, message: string) => [{ path: `criteria.${index}.${field}`, message }];
    if (!criterion) return at('criterionId', 'This criterion is no longer in the rubric. Reload to see the rubric.');
    if (seen.has(criterion.id)) return at('criterionId', `"${criterion.name}" is marked twice.`);
    seen.add(criterion.id);
    if (!isPoints(mark.points)) return at('points', 'Points go up in steps of a quarter, from 0.');
    if (mark.points > criterion.maxPoints) {
      return at('points', `"${criterion.name}" carries at most ${criterion.maxPoints}.`);
    }
    return [];
  });
}

function missingMarks(rubric: Rubric, review: Review): FieldProblem[] {
  const marked = new Set(review.criteria.map((mark) => mark.criterionId));
  return rubric.criteria
    .filter((criterion) => !marked.has(criterion.id))
    .map((criterion) => ({ path: 'criteria', message: `Give points for "${criterion.name}".` }));
}
