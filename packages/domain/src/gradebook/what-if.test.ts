import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseTotals } from './course-totals.ts';
import type { GradeCell, GradeColumn } from './grade-cell.ts';
import { whatIf } from './what-if.ts';

const columns: GradeColumn[] = ['a', 'b', 'c'].map((id) => ({
  id,
  kind: 'assignment',
  maxPoints: 10,
  categoryId: null,
}));
const setup = {
  categories: [],
  latePolicy: { kind: 'per-day' as const, percent: 10, most: 50, graceMinutes: 0 },
};
const cells = new Map<string, GradeCell>([
  ['a', { kind: 'graded', points: 5, minutesLate: 60 }],
  ['b', { kind: 'excused' }],
  ['c', { kind: 'open' }],
]);
const total = (changes: Record<string, number>) =>
  courseTotals(columns, whatIf(columns, cells, new Map(Object.entries(changes))), setup).percent;

describe('what if', () => {
  it('counts imagined points in any row, late work with what lateness costs', () => {
    expect(total({})).toBe(40);
    expect(total({ a: 10 })).toBe(90);
    expect(total({ c: 10 })).toBe(70);
    expect(total({ b: 10, c: 10 })).toBe(80);
  });

  it('keeps points within the work, and leaves the real cells alone', () => {
    const before = [...cells].map((entry) => JSON.stringify(entry));
    expect(total({ c: 1000 })).toBe(70);
    expect(total({ c: -5 })).toBe(20);
    expect(total({ c: Number.NaN, gone: 3 })).toBe(40);
    expect([...cells].map((entry) => JSON.stringify(entry))).toEqual(before);
  });

  it('never lowers the total when one imagines more', () => {
    const points = fc.integer({ min: 0, max: 40 }).map((n) => n / 4);
    fc.assert(
      fc.property(points, points, fc.constantFrom('a', 'b', 'c'), (one, other, id) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(total({ [id]: more })).toBeGreaterThanOrEqual(total({ [id]: less }) ?? 0);
      }),
    );
  });
});
