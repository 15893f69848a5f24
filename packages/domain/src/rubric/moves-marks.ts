import type { Rubric, RubricCriterion } from './rubric.ts';

/** Whether marks under the one rubric may be worth something else under the other: names, texts and order do not count. */
export function movesMarks(before: Rubric, after: Rubric): boolean {
  return pointsOf(before) !== pointsOf(after);
}

function pointsOf({ criteria }: Rubric): string {
  const all = criteria.map(({ id, maxPoints, levels }: RubricCriterion) => [
    id,
    maxPoints,
    (levels ?? []).map((level) => [level.id, level.points]).sort(),
  ]);
  return JSON.stringify(all.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
