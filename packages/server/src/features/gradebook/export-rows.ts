import { courseTotals } from '@skillbridge/domain';
import type { BookColumn, BookCourse } from './course-columns.query.ts';
import type { readBook } from './read-book.query.ts';
import type { Exceptions } from './student-work.query.ts';
import { type BookCell, toCells } from './to-cells.ts';

/** A table as a file holds it: text, numbers, and nothing. */
export type TableCell = string | number | null;

type Student = Awaited<ReturnType<typeof readBook>>['students'][number];

const words = { waiting: 'Waiting', missing: 'Missing', excused: 'Excused', open: null } as const;

/**
 * The first row of an exported gradebook. Points as they were given come first; where lateness costs, those that count
 * have a column of their own beside them.
 */
export function exportHeader({ columns, grading }: BookCourse): TableCell[] {
  const late = grading.latePolicy.kind !== 'none';
  return [
    ...['Name', 'Email', 'Former student'],
    ...columns.flatMap(({ title, maxPoints }) => [
      `${title} (of ${maxPoints})`,
      ...(late ? [`${title} after late policy`] : []),
    ]),
    ...courseTotals(columns, new Map(), grading).categories.map(({ name, weight }) => `${name} % (weight ${weight})`),
    'Total %',
  ];
}

/** One student's row, by the header. */
export function exportRow(
  { columns, grading }: BookCourse,
  { fullName, email, former, work }: Student,
  at: { readonly exceptions: Exceptions; readonly now: Date },
): TableCell[] {
  const cells = toCells(columns, work, at);
  const totals = courseTotals(columns, new Map([...cells].map(([key, { cell }]) => [key, cell])), grading);
  const counted = new Map(totals.cells.map((cell) => [cell.columnId, cell.points]));
  const late = grading.latePolicy.kind !== 'none';
  return [
    ...[fullName, email, former ? 'yes' : null],
    ...columns.flatMap((column) => {
      const shown = given(column, cells.get(column.id));
      return late ? [shown, typeof shown === 'number' ? (counted.get(column.id) ?? null) : null] : [shown];
    }),
    ...totals.categories.map(({ percent }) => percent),
    totals.percent,
  ];
}

function given({ maxPoints }: BookColumn, found: BookCell | undefined): TableCell {
  const cell = found?.cell;
  if (!cell) return null;
  if (cell.kind !== 'graded') return words[cell.kind];
  // An attempt at an earlier version was out of something else: as a bare number it would say the wrong thing.
  const outOf = cell.outOf ?? maxPoints;
  return outOf === maxPoints ? cell.points : `${cell.points} of ${outOf}`;
}
