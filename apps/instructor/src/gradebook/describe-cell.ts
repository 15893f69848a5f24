import { formatPoints } from '@skillbridge/ui';
import type { BookCell, BookColumn } from './book-types.ts';

export type CellText = {
  /** As short as a column is wide. */
  readonly short: string;
  /** The whole of it, for the ear and for the dialog. */
  readonly long: string;
  readonly look: 'plain' | 'dropped' | 'saved' | 'waiting' | 'missing' | 'quiet';
};

/** What a cell of the gradebook says. Points are those that count; how they came about is in the long form. */
export function describeCell(cell: BookCell, { maxPoints }: Pick<BookColumn, 'maxPoints'>): CellText {
  if (!cell || cell.state === 'open') return { short: '–', long: 'Nothing handed in yet', look: 'quiet' };
  switch (cell.state) {
    case 'missing':
      return { short: 'Missing', long: 'Nothing handed in, and it was due', look: 'missing' };
    case 'excused':
      return { short: 'Excused', long: 'Excused: it does not count', look: 'quiet' };
    case 'waiting':
      return cell.saved === undefined
        ? { short: 'To grade', long: 'Handed in, not graded yet', look: 'waiting' }
        : {
            short: formatPoints(cell.saved),
            long: `${formatPoints(cell.saved, maxPoints)} saved, not released`,
            look: 'saved',
          };
    case 'graded':
      return describeGrade(cell, maxPoints);
  }
}

function describeGrade(cell: NonNullable<BookCell>, maxPoints: number): CellText {
  const { points = 0, outOf, counted, latePercent, dropped } = cell;
  const most = outOf ?? maxPoints;
  const parts = [formatPoints(points, most)];
  if (counted !== undefined)
    parts.push(`late, minus ${formatPoints(latePercent ?? 0)}%: counts ${formatPoints(counted)}`);
  if (dropped) parts.push('one of the lowest: dropped');
  return {
    short: outOf === undefined ? formatPoints(counted ?? points) : formatPoints(counted ?? points, most),
    long: parts.join('; '),
    look: dropped ? 'dropped' : 'plain',
  };
}
