import type { Sort } from '@skillbridge/ui';
import { type MouseEvent, useId, useMemo, useRef } from 'react';
import type { Book, BookStudent, Chosen } from '../book-types.ts';
import type { GridColumn } from './grid-columns.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { type Place, useGridFocus } from './use-grid-focus.ts';
import { useWindows } from './use-windows.ts';

export interface GradeGridProps {
  book: Book;
  students: readonly BookStudent[];
  columns: readonly GridColumn[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  onChoose: (chosen: Chosen) => void;
}

/** Students by work, as an ARIA grid of which only what is in sight is in the page. */
export function GradeGrid({ book, students, columns, sort, onSort, onChoose }: GradeGridProps) {
  const grid = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const held = useRef<Place>({ row: 1, column: 0 });
  const { rowWindow, columnWindow, bring } = useWindows(scroller, {
    ...{ rows: students.length, columns: columns.length, active: held },
  });
  const size = { rows: students.length + 1, columns: columns.length + 2 };
  const { active, onKeyDown, take } = useGridFocus(grid, size, bring);
  const open = ({ row, column }: Place): void => {
    const student = students[row - 1];
    const at = columns[column - 2];
    if (row === 0) {
      if (column < 2) onSort(turn(sort, column === 0 ? 'name' : 'total'));
      else if (at?.kind === 'task') onChoose({ kind: 'column', columnId: at.column.id });
    } else if (student && at?.kind === 'task') {
      onChoose({ kind: 'cell', studentId: student.id, columnId: at.column.id });
    } else if (student) onChoose({ kind: 'student', studentId: student.id });
  };
  const click = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (!place) return;
    held.current = place;
    take(place);
    open(place);
  };
  const inSight = columnWindow.getVirtualItems();
  const key = inSight.map(({ index }) => index).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of what is in sight.
  const shown = useMemo(
    () =>
      inSight.flatMap(({ index, start }) => {
        const column = columns[index];
        return column ? [{ column, start, index }] : [];
      }),
    [key, columns],
  );
  const width = columnWindow.getTotalSize();
  return (
    <div
      ref={scroller}
      className="relative max-h-[max(20rem,calc(100dvh-19rem))] overflow-auto overscroll-contain border-y border-line text-sm"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: only what is in sight is in the page, which no table can do. */}
      <div
        role="grid"
        aria-label={`Grades of ${book.course.title}`}
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        tabIndex={-1}
        onClick={click}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            open(active);
          } else onKeyDown(event);
        }}
        className="relative outline-none"
        style={{ height: rowWindow.getTotalSize(), width }}
      >
        <GridHead {...{ grid, shown, width, sort }} activeColumn={active.row === 0 ? active.column : -1} />
        {rowWindow.getVirtualItems().map(({ index, start }) => {
          const student = students[index];
          return (
            student && (
              <GridRow
                key={student.id}
                {...{ grid, student, shown, start, width }}
                row={index + 1}
                activeColumn={active.row === index + 1 ? active.column : -1}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function turn({ key, direction }: Sort, wanted: 'name' | 'total'): Sort {
  if (key === wanted) return { key, direction: direction === 'asc' ? 'desc' : 'asc' };
  return { key: wanted, direction: wanted === 'name' ? 'asc' : 'desc' };
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest('[data-place]') : null;
  const [row, column] = (cell?.getAttribute('data-place') ?? '').split(',').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
