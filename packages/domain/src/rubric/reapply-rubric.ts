import { clampPoints } from '../points/points.ts';
import type { Rubric, RubricCriterion } from './rubric.ts';

/** A mark on a criterion; whatever else it carries is kept. */
type Mark = { readonly criterionId: string; readonly points: number };

export type Reapplied<M extends Mark> = {
  /** In the order of the new rubric. */
  readonly marks: M[];
  /** The criteria that have no mark: they are new. */
  readonly missing: readonly RubricCriterion[];
};

/**
 * The marks of graded work under another rubric. A criterion is the same while its id is. Marks on criteria that are gone
 * go with them; new criteria have none.
 */
export function reapplyRubric<M extends Mark>(before: Rubric, after: Rubric, marks: readonly M[]): Reapplied<M> {
  const moved = after.criteria.map((criterion) => {
    const mark = marks.find((one) => one.criterionId === criterion.id);
    const old = before.criteria.find((one) => one.id === criterion.id);
    return mark && { ...mark, points: old ? movePoints(old, criterion, mark.points) : mark.points };
  });
  return {
    marks: moved.filter((mark) => mark !== undefined),
    missing: after.criteria.filter((_, at) => moved[at] === undefined),
  };
}

/**
 * Points of one criterion under its new form. A mark that was one of the levels stays on that level, by its id, and has
 * its new points; any other is scaled to the new maximum and rounded to quarters, a half up.
 */
export function movePoints(before: RubricCriterion, after: RubricCriterion, points: number): number {
  const level = before.levels?.find((one) => one.points === points);
  const same = level && after.levels?.find((one) => one.id === level.id);
  if (same) return clampPoints(same.points, after.maxPoints);
  if (before.maxPoints === after.maxPoints) return points;
  return clampPoints((points / before.maxPoints) * after.maxPoints, after.maxPoints);
}
