import { describe, expect, it } from 'vitest';
import { describeCell } from './describe-cell.ts';

describe('what a cell says', () => {
  it.each([
    [null, '–', 'Nothing handed in yet'],
    [{ state: 'missing' }, 'Missing', 'Nothing handed in, and it was due'],
    [{ state: 'excused' }, 'Excused', 'Excused: it does not count'],
    [{ state: 'waiting' }, 'To grade', 'Handed in, not graded yet'],
    [{ state: 'waiting', saved: 0 }, '0', '0 / 10 saved, not released'],
    [{ state: 'graded', points: 8.5 }, '8.5', '8.5 / 10'],
    [{ state: 'graded', points: 3, outOf: 4 }, '3 / 4', '3 / 4'],
    [{ state: 'graded', points: 8, counted: 7, latePercent: 10 }, '7', '8 / 10; late, minus 10%: counts 7'],
    [{ state: 'graded', points: 2, dropped: true }, '2', '2 / 10; one of the lowest: dropped'],
  ] as const)('%j is "%s"', (cell, short, long) => {
    expect(describeCell(cell, { maxPoints: 10 })).toMatchObject({ short, long });
  });
});
