import type { GradeCell, GradeColumn } from './grade-cell.ts';

/**
 * A student's cells with points that they imagine, by column id, graded or not: for `courseTotals`. Points are kept
 * within what the work is out of. Work that was late stays late; what was excused or missing counts as if graded.
 */
export function whatIf(
  columns: readonly GradeColumn[],
  cells: ReadonlyMap<string, GradeCell>,
  changes: ReadonlyMap<string, number>,
): ReadonlyMap<string, GradeCell> {
  const imagined = new Map(cells);
  for (const { id, maxPoints } of columns) {
    const points = changes.get(id);
    if (points === undefined || !Number.isFinite(points)) continue;
    const cell = cells.get(id);
    const graded = cell?.kind === 'graded' ? cell : null;
    const outOf = graded?.outOf ?? maxPoints;
    const within = Math.min(Math.max(0, points), outOf);
    imagined.set(id, { kind: 'graded', points: within, minutesLate: graded?.minutesLate ?? 0, outOf });
  }
  return imagined;
}
