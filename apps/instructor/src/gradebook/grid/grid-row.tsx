import { Badge, cx } from '@skillbridge/ui';
import { memo } from 'react';
import type { BookStudent } from '../book-types.ts';
import { type CellText, describeCell } from '../describe-cell.ts';
import { formatTotal } from '../format-total.ts';
import { GridCell } from './grid-cell.tsx';
import type { ShownColumn } from './grid-head.tsx';
import { fixedWidth, sizes } from './grid-sizes.ts';

const looks: Record<CellText['look'], string> = {
  plain: 'text-ink',
  dropped: 'text-ink-faint line-through',
  saved: 'text-info italic',
  waiting: 'text-warning',
  missing: 'text-danger',
  quiet: 'text-ink-faint',
};

/** One student. Drawn again only when something of theirs changes, not while others scroll by. */
export const GridRow = memo(function GridRow(props: {
  grid: string;
  student: BookStudent;
  shown: readonly ShownColumn[];
  row: number;
  start: number;
  width: number;
  activeColumn: number;
}) {
  const { grid, student, shown, row, start, width, activeColumn } = props;
  const { fullName, former, percent, groupPercents, cells } = student;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see grade-grid.tsx
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div
      role="row"
      aria-rowindex={row + 1}
      className="absolute left-0 border-b border-line"
      style={{ top: start, width, height: sizes.row }}
    >
      <div className="sticky left-0 z-1 flex h-full border-r border-line bg-paper" style={{ width: fixedWidth }}>
        <GridCell
          {...{ grid, place: { row, column: 0 }, role: 'rowheader', active: activeColumn === 0 }}
          className="gap-2"
          style={{ width: sizes.name }}
        >
          <span className={cx('min-w-0 flex-1 truncate', former && 'text-ink-soft')}>{fullName}</span>
          {former && <Badge>Former</Badge>}
        </GridCell>
        <GridCell
          {...{ grid, place: { row, column: 1 }, role: 'gridcell', active: activeColumn === 1 }}
          className="justify-end font-semibold"
          style={{ width: sizes.total }}
        >
          {formatTotal(percent)}
        </GridCell>
      </div>
      {shown.map(({ column, start: left, index }) => {
        const common = {
          ...{ grid, place: { row, column: index + 2 }, role: 'gridcell' as const, active: activeColumn === index + 2 },
          style: { left, width: sizes.column, height: sizes.row - 1 },
        };
        if (column.kind === 'group') {
          return (
            <GridCell key={column.key} {...common} className="absolute top-0 justify-end text-ink-soft">
              {formatTotal(groupPercents[column.at])}
            </GridCell>
          );
        }
        const { short, long, look } = describeCell(cells[column.at] ?? null, column.column);
        return (
          <GridCell
            key={column.key}
            {...common}
            label={long}
            className={cx('absolute top-0 justify-end whitespace-nowrap', looks[look])}
          >
            {short}
          </GridCell>
        );
      })}
    </div>
  );
});
