import { formatPoints, type Tone } from '@skillbridge/ui';
import type { OwnRow } from './own-course.ts';

/** How a piece of work stands, in plain words: one line for each thing there is to say. Empty for a plain grade. */
export function describeRow({ cell, counted }: Pick<OwnRow, 'cell' | 'counted'>): { words: string; tone: Tone }[] {
  switch (cell.kind) {
    case 'waiting':
      return [{ words: 'Handed in, waiting for a grade', tone: 'info' }];
    case 'open':
      return [{ words: 'Not handed in yet', tone: 'neutral' }];
    case 'missing':
      return [{ words: 'Was due, nothing handed in', tone: 'danger' }];
    case 'excused':
      return [{ words: 'Excused: it does not count', tone: 'neutral' }];
    case 'graded':
      return [
        ...(counted && counted.latePercent > 0
          ? [{ words: `Late: ${pointsOff(cell.points - counted.points)} off`, tone: 'warning' as const }]
          : []),
        ...(counted?.dropped
          ? [{ words: 'Dropped: one of your lowest, so it does not count', tone: 'neutral' as const }]
          : []),
      ];
  }
}

/** The points that count, of what the work is out of; a dash without any. */
export function describePoints({ cell, counted, maxPoints }: Pick<OwnRow, 'cell' | 'counted' | 'maxPoints'>): string {
  if (cell.kind !== 'graded') return '–';
  return formatPoints(counted?.points ?? cell.points, cell.outOf ?? maxPoints);
}

function pointsOff(points: number): string {
  return points === 1 ? '1 point' : `${formatPoints(points)} points`;
}
