import { type CountedCell, courseTotals } from '@skillbridge/domain';
import type { BookColumn, BookCourse } from './course-columns.query.ts';
import type { BookCellOutput } from './gradebook.schema.ts';
import type { Exceptions } from './student-work.query.ts';
import { type BookCell, type StudentWork, toCells } from './to-cells.ts';

export type BookStudent = {
  readonly id: string;
  readonly fullName: string;
  readonly former: boolean;
  readonly work: StudentWork;
};

/** One row of a gradebook: a student with their cells and totals. */
export function toBookStudent(
  { columns, grading }: BookCourse,
  { id, fullName, former, work }: BookStudent,
  at: { readonly exceptions: Exceptions; readonly now: Date },
) {
  const cells = toCells(columns, work, at);
  const totals = courseTotals(columns, new Map([...cells].map(([key, { cell }]) => [key, cell])), grading);
  const counted = new Map(totals.cells.map((cell) => [cell.columnId, cell]));
  return {
    ...{ id, fullName, former, percent: totals.percent },
    groupPercents: totals.categories.map(({ percent }) => percent),
    cells: columns.map((column) => toOutput(column, cells.get(column.id), counted.get(column.id))),
  };
}

function toOutput(column: BookColumn, found: BookCell | undefined, counted: CountedCell | undefined): BookCellOutput {
  if (!found) return null;
  const { cell, workId, saved } = found;
  if (cell.kind === 'open' && workId === null) return null;
  // A link from a name to work that is graded without names, or its marks beside a name, would undo the anonymity.
  const hidden = column.anonymous && cell.kind !== 'graded';
  const link = workId !== null && !hidden ? { workId } : {};
  if (cell.kind !== 'graded') {
    const ready = cell.kind === 'waiting' && saved !== null && !hidden;
    return { state: cell.kind, ...link, ...(ready ? { saved } : {}) };
  }
  return {
    ...{ state: 'graded', points: cell.points, ...link },
    ...(cell.outOf !== undefined && cell.outOf !== column.maxPoints ? { outOf: cell.outOf } : {}),
    ...(counted?.latePercent ? { counted: counted.points, latePercent: counted.latePercent } : {}),
    ...(counted?.dropped ? { dropped: true } : {}),
  };
}
