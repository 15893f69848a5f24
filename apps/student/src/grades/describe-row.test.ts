import { describe, expect, it } from 'vitest';
import { describePoints, describeRow } from './describe-row.ts';

const words = (row: Parameters<typeof describeRow>[0]) => describeRow(row).map((line) => line.words);
const graded = { kind: 'graded' as const, points: 9, minutesLate: 60 };

describe('how a grade is explained', () => {
  it('says what lateness took and that the lowest is dropped', () => {
    expect(words({ cell: graded, counted: { points: 8, latePercent: 10, dropped: true } })).toEqual([
      'Late: 1 point off',
      'Dropped: one of your lowest, so it does not count',
    ]);
    expect(words({ cell: graded, counted: { points: 9, latePercent: 0, dropped: false } })).toEqual([]);
  });

  it('shows the points that count, out of what the student’s own version was out of', () => {
    const counted = { points: 8, latePercent: 10, dropped: false };
    expect(describePoints({ cell: graded, counted, maxPoints: 10 })).toBe('8 / 10');
    expect(describePoints({ cell: { ...graded, outOf: 12 }, counted, maxPoints: 10 })).toBe('8 / 12');
    expect(describePoints({ cell: { kind: 'waiting' }, counted: null, maxPoints: 10 })).toBe('–');
  });
});
