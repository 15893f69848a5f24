import { scoreReview, sumPoints } from '@skillbridge/domain';
import type { Problem } from '../shared/problem-list.tsx';
import type { Part } from './marked-work.ts';
import { type Marks, markOf, readPoints } from './marks.ts';

/** The id of a part's points box, for problems to lead to. */
export function pointsFieldId(partId: string): string {
  return `points-${partId}`;
}

/** What keeps the marks from being published, in the order of the parts; empty when nothing does. */
export function checkMarks(marks: Marks, parts: readonly Part[]): Problem[] {
  return parts.flatMap(({ id, name, maxPoints }) => {
    const { points } = markOf(marks, id);
    const typed =
      points.trim() === '' ? [] : [{ criterionId: id, points: Number(points), feedback: '', overridden: null }];
    const criterion = { id, name, maxPoints, description: '' };
    const score = scoreReview({ v: 1, criteria: [criterion] }, { v: 1, criteria: typed });
    const [problem] = score.kind === 'unscored' ? score.problems : [];
    return problem ? [{ fieldId: pointsFieldId(id), message: problem.message }] : [];
  });
}

/** The points given so far, and whether every part has some. */
export function totalSoFar(marks: Marks, parts: readonly Part[]): { points: number; complete: boolean } {
  const given = parts.map((part) => readPoints(markOf(marks, part.id), part.maxPoints));
  const points = given.filter((value) => value !== null);
  return { points: sumPoints(points), complete: points.length === parts.length };
}
