import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseTotals } from './course-totals.ts';
import type { GradeCell, GradeColumn, TotalSetup } from './grade-cell.ts';
import { lateDeduction } from './late-deduction.ts';

const none = { kind: 'none' as const };
const perDay = { kind: 'per-day' as const, percent: 10, most: 50, graceMinutes: 15 };
const column = (id: string, maxPoints: number, categoryId: string | null = null): GradeColumn => ({
  ...{ id, kind: 'assignment', maxPoints, categoryId },
});
const graded = (points: number, minutesLate = 0): GradeCell => ({ kind: 'graded', points, minutesLate });
const cells = (of: Record<string, GradeCell>) => new Map(Object.entries(of));
const category = (id: string, weight: number, dropLowest = 0) => ({ id, name: id, weight, dropLowest });

describe('courseTotals', () => {
  it('counts by points without categories', () => {
    const totals = courseTotals([column('a', 10), column('b', 30)], cells({ a: graded(10), b: graded(15) }), {
      categories: [],
      latePolicy: none,
    });
    expect(totals.percent).toBe(62.5);
  });

  it('weighs categories, scaled to those in which something is graded', () => {
    const setup: TotalSetup = { categories: [category('hw', 40), category('quiz', 60)], latePolicy: none };
    const columns = [column('a', 10, 'hw'), column('b', 10, 'quiz')];
    expect(courseTotals(columns, cells({ a: graded(5), b: graded(10) }), setup).percent).toBe(80);
    expect(courseTotals(columns, cells({ a: graded(5), b: { kind: 'open' } }), setup).percent).toBe(50);
    expect(courseTotals(columns, cells({}), setup).percent).toBeNull();
  });

  it('gives work without a category what the weights leave', () => {
    const columns = [column('a', 10, 'hw'), column('b', 10), column('c', 10, 'gone')];
    const of = cells({ a: graded(10), b: graded(0), c: graded(0) });
    const weigh = (weight: number) =>
      courseTotals(columns, of, { categories: [category('hw', weight)], latePolicy: none });
    expect(weigh(75).percent).toBe(75);
    expect(weigh(100).percent).toBe(100);
    expect(weigh(75).categories.map(({ id, weight }) => [id, weight])).toEqual([
      ['hw', 75],
      [null, 25],
    ]);
  });

  it('drops the lowest by share, not by points, and always keeps one', () => {
    const setup = (drop: number): TotalSetup => ({ categories: [category('hw', 100, drop)], latePolicy: none });
    const columns = [column('small', 4, 'hw'), column('large', 100, 'hw')];
    const of = cells({ small: graded(3), large: graded(50) });
    const one = courseTotals(columns, of, setup(1));
    expect(one.percent).toBe(75);
    expect(one.cells.find(({ dropped }) => dropped)?.columnId).toBe('large');
    expect(courseTotals(columns, of, setup(5)).percent).toBe(75);
  });

  it('leaves excused, waiting and missing work out: nobody gets a zero that nobody gave', () => {
    const columns = ['a', 'b', 'c', 'd'].map((id) => column(id, 10));
    const of = cells({ a: graded(8), b: { kind: 'excused' }, c: { kind: 'waiting' }, d: { kind: 'missing' } });
    expect(courseTotals(columns, of, { categories: [], latePolicy: none }).percent).toBe(80);
  });

  it('takes lateness off the points, never below none', () => {
    const late = (points: number, minutes: number) =>
      courseTotals([column('a', 10)], cells({ a: graded(points, minutes) }), { categories: [], latePolicy: perDay })
        .cells[0];
    expect(late(9, 15)).toMatchObject({ points: 9, latePercent: 0 });
    expect(late(9, 16)).toMatchObject({ points: 8, latePercent: 10 });
    expect(late(9, 1441)).toMatchObject({ points: 7, latePercent: 20 });
    expect(late(9, 100_000)).toMatchObject({ points: 4, latePercent: 50 });
    expect(late(2, 100_000)).toMatchObject({ points: 0 });
  });

  it('has no drift: a third of the points is 33.33 percent, three thirds are 100', () => {
    const thirds = (points: number) =>
      courseTotals([column('a', 3)], cells({ a: graded(points) }), { categories: [], latePolicy: none }).percent;
    expect([thirds(1), thirds(2), thirds(3)]).toEqual([33.33, 66.67, 100]);
  });
});

const quarter = fc.integer({ min: 0, max: 40 }).map((n) => n / 4);
const anyCell = fc.oneof(
  fc.record({ kind: fc.constant('graded' as const), points: quarter, minutesLate: fc.nat(9000) }),
  fc.constantFrom<GradeCell>({ kind: 'excused' }, { kind: 'waiting' }, { kind: 'missing' }, { kind: 'open' }),
);
const course = fc.record({
  of: fc.array(fc.record({ cell: anyCell, place: fc.constantFrom('hw', 'quiz', null) }), { maxLength: 12 }),
  weights: fc.tuple(fc.nat(100), fc.nat(100)),
  drop: fc.nat(3),
});

describe('course totals, whatever the course', () => {
  const build = ({ of, weights, drop }: Sample) => {
    const columns = of.map(({ place }, at) => column(String(at), 10, place));
    const setup: TotalSetup = {
      categories: [category('hw', weights[0], drop), category('quiz', weights[1])],
      latePolicy: perDay,
    };
    return { columns, setup, cells: new Map(of.map(({ cell }, at) => [String(at), cell])) };
  };

  it('do not depend on the order of columns, and stay between 0 and 100', () => {
    fc.assert(
      fc.property(course, (sample) => {
        const { columns, cells: all, setup } = build(sample);
        const { percent } = courseTotals(columns, all, setup);
        expect(courseTotals(columns.toReversed(), all, setup).percent).toBe(percent);
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
      }),
    );
  });

  it('are never lowered by dropping', () => {
    fc.assert(
      fc.property(course, (sample) => {
        const { columns, cells: all, setup } = build(sample);
        const kept = courseTotals(columns, all, {
          ...setup,
          categories: setup.categories.map((one) => ({ ...one, dropLowest: 0 })),
        });
        expect(courseTotals(columns, all, setup).percent ?? 0).toBeGreaterThanOrEqual(kept.percent ?? 0);
      }),
    );
  });
});

type Sample = {
  readonly of: readonly { readonly cell: GradeCell; readonly place: string | null }[];
  readonly weights: readonly [number, number];
  readonly drop: number;
};

describe('lateDeduction', () => {
  it('is nothing without a policy', () => {
    expect(lateDeduction(none, 1_000_000)).toBe(0);
  });
});
