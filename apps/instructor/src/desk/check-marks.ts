import { scoreReview, sumPoints } from '@skillbridge/domain';
import type { Problem } from '../shared/problem-list.tsx';
import type { Criterion } from './desk-types.ts';
import { type Marks, markOf, readPoints } from './marks.ts';

/** The id of a criterion's points box, for problems to lead to. */
export function pointsFieldId(criterionId: string): string {
  return `points-${criterionId}`;
}

/** What keeps the marks from being published, in the order of the rubric; empty when nothing does. */
export function checkMarks(marks: Marks, criteria: readonly Criterion[]): Problem[] {
  return criteria.flatMap((criterion) => {
    const { points } = markOf(marks, criterion.id);
    const typed =
      points.trim() === ''
        ? []
        : [{ criterionId: criterion.id, points: Number(points), feedback: '', overridden: null }];
    const score = scoreReview({ v: 1, criteria: [criterion] }, { v: 1, criteria: typed });
    const [problem] = score.kind === 'unscored' ? score.problems : [];
    return problem ? [{ fieldId: pointsFieldId(criterion.id), message: problem.message }] : [];
  });
}

/** The points given so far, and whether every criterion has some. */
export function totalSoFar(marks: Marks, criteria: readonly Criterion[]): { points: number; complete: boolean } {
  const given = criteria.map((criterion) => readPoints(markOf(marks, criterion.id), criterion.maxPoints));
  const points = given.filter((value) => value !== null);
  return { points: sumPoints(points), complete: points.length === criteria.length };
}
