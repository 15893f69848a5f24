import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampPoints, isPoints, MAX_POINTS, pointsSchema, sumPoints } from './points.ts';

const points = fc.integer({ min: 0, max: MAX_POINTS * 4 }).map((quarters) => quarters / 4);

describe('points', () => {
  it('go from 0 to the maximum in quarters, and nothing else does', () => {
    expect([0, 0.25, 17.75, MAX_POINTS].every(isPoints)).toBe(true);
    expect([-0.25, 0.1, MAX_POINTS + 0.25, Number.NaN, Number.POSITIVE_INFINITY].some(isPoints)).toBe(false);
    expect(pointsSchema.safeParse(0.1).success).toBe(false);
  });

  it('are the nearest possible score within the maximum once clamped, whatever came in', () => {
    fc.assert(
      fc.property(fc.double(), points, (value, max) => {
        const clamped = clampPoints(value, max);
        expect(isPoints(clamped)).toBe(true);
        expect(clamped).toBeLessThanOrEqual(max);
        if (value >= 0 && value <= max) expect(Math.abs(clamped - value)).toBeLessThanOrEqual(0.125);
      }),
    );
  });

  it('add up exactly, in any order', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 50 }), (list) => {
        expect(sumPoints(list)).toBe(sumPoints([...list].reverse()));
        expect(Number.isInteger(sumPoints(list) * 4)).toBe(true);
      }),
    );
  });
});
