import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPoints } from '../points/points.ts';
import { movePoints, reapplyRubric } from './reapply-rubric.ts';
import type { Rubric, RubricCriterion } from './rubric.ts';

const criterion = (id: string, maxPoints: number, levels?: [string, number][]): RubricCriterion => ({
  ...{ id, name: id, description: '', maxPoints },
  ...(levels && { levels: levels.map(([level, points]) => ({ id: level, label: level, points, description: '' })) }),
});
const rubric = (...criteria: RubricCriterion[]): Rubric => ({ v: 1, criteria });
const mark = (criterionId: string, points: number) => ({ criterionId, points, feedback: 'Kept.' });

describe('reapplyRubric', () => {
  it('keeps marks through renaming and reordering', () => {
    const before = rubric(criterion('a', 4), criterion('b', 6));
    const after = rubric({ ...criterion('b', 6), name: 'Other' }, criterion('a', 4));
    expect(reapplyRubric(before, after, [mark('a', 3), mark('b', 5)])).toEqual({
      marks: [mark('b', 5), mark('a', 3)],
      missing: [],
    });
  });

  it('moves a mark with its level, by the level’s id', () => {
    const before = criterion('a', 4, [
      ['full', 4],
      ['part', 2],
      ['none', 0],
    ]);
    const after = criterion('a', 10, [
      ['full', 10],
      ['part', 7],
      ['none', 1],
    ]);
    expect([4, 2, 0].map((points) => movePoints(before, after, points))).toEqual([10, 7, 1]);
  });

  it('scales a mark between levels to the new maximum, in quarters', () => {
    const before = criterion('a', 4, [
      ['full', 4],
      ['none', 0],
    ]);
    expect(
      movePoints(
        before,
        criterion('a', 6, [
          ['full', 6],
          ['none', 0],
        ]),
        3,
      ),
    ).toBe(4.5);
    expect(movePoints(criterion('a', 3), criterion('a', 4), 1)).toBe(1.25);
    expect(movePoints(criterion('a', 4), criterion('a', 4), 3.75)).toBe(3.75);
  });

  it('drops marks of criteria that are gone, and names those that have none', () => {
    const after = rubric(criterion('b', 6), criterion('c', 2));
    const result = reapplyRubric(rubric(criterion('a', 4), criterion('b', 6)), after, [mark('a', 4), mark('b', 6)]);
    expect(result).toEqual({ marks: [mark('b', 6)], missing: [criterion('c', 2)] });
  });

  it('always gives possible points within the new maximum', () => {
    const quarters = (most: number) => fc.integer({ min: 1, max: most * 4 }).map((n) => n / 4);
    fc.assert(
      fc.property(quarters(50), quarters(50), fc.double({ min: 0, max: 1, noNaN: true }), (old, now, share) => {
        const points = Math.floor(old * share * 4) / 4;
        const moved = movePoints(criterion('a', old), criterion('a', now), points);
        expect(isPoints(moved) && moved <= now).toBe(true);
      }),
    );
  });
});
