import { describe, expect, it } from 'vitest';
import { initials } from './initials.ts';
import { sparklinePoints } from './sparkline-points.ts';

describe('initials', () => {
  it.each([
    ['Maya Okafor', 'MO'],
    ['Ana María Ruiz', 'AR'],
    ['élodie', 'É'],
    ['  Jun   Watanabe ', 'JW'],
    ['𝒜da Byron', '𝒜B'],
    ['', ''],
  ])('of %j are %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe('sparklinePoints', () => {
  const frame = { width: 100, height: 20, inset: 0 };
  it('runs from left to right with the least at the bottom and the most at the top', () => {
    expect(sparklinePoints([1, 3, 2], frame)).toEqual([
      { x: 0, y: 20 },
      { x: 50, y: 0 },
      { x: 100, y: 10 },
    ]);
  });
  it('lays values all alike on the middle line, and one value at the right end', () => {
    expect(sparklinePoints([5, 5], frame).map(({ y }) => y)).toEqual([10, 10]);
    expect(sparklinePoints([5], frame)).toEqual([{ x: 100, y: 10 }]);
  });
  it('keeps within given bounds and draws nothing for nothing', () => {
    expect(sparklinePoints([-1, 2], { ...frame, min: 0, max: 1 }).map(({ y }) => y)).toEqual([20, 0]);
    expect(sparklinePoints([], frame)).toEqual([]);
  });
});
