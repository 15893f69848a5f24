import { formatPoints, MathText, type Sort } from '@skillbridge/ui';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { formatTotal } from '../format-total.ts';
import { GridCell } from './grid-cell.tsx';
import type { GridColumn } from './grid-columns.ts';
import { fixedWidth, sizes } from './grid-sizes.ts';

export type ShownColumn = { readonly column: GridColumn; readonly start: number; readonly index: number };

/** The heading of the grid: it stays in sight. */
export function GridHead(props: {
  grid: string;
  shown: readonly ShownColumn[];
  width: number;
  sort: Sort;
  activeColumn: number;
}) {
  const { grid, shown, width, sort, activeColumn } = props;
  const sorted = (key: string) =>
    sort.key === key ? (sort.direction === 'asc' ? 'ascending' : 'descending') : undefined;
  const Arrow = sort.direction === 'asc' ? ArrowUp : ArrowDown;
  const arrow = (key: string) => sort.key === key && <Arrow aria-hidden className="ml-1 size-3.5 shrink-0" />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see grade-grid.tsx
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div
      role="row"
      aria-rowindex={1}
      className="sticky top-0 z-2 border-b border-line-strong/60 bg-paper font-semibold"
      style={{ height: sizes.header, width }}
    >
      <div className="sticky left-0 z-1 flex h-full border-r border-line bg-paper" style={{ width: fixedWidth }}>
        <GridCell
          {...{ grid, place: { row: 0, column: 0 }, role: 'columnheader', active: activeColumn === 0 }}
          sorted={sorted('name')}
          style={{ width: sizes.name }}
        >
          Student {arrow('name')}
        </GridCell>
        <GridCell
          {...{ grid, place: { row: 0, column: 1 }, role: 'columnheader', active: activeColumn === 1 }}
          sorted={sorted('total')}
          className="justify-end"
          style={{ width: sizes.total }}
        >
          Total {arrow('total')}
        </GridCell>
      </div>
      {shown.map(({ column, start, index }) => (
        <GridCell
          key={column.key}
          {...{ grid, place: { row: 0, column: index + 2 }, role: 'columnheader' }}
          active={activeColumn === index + 2}
          className="absolute top-0 flex-col items-end! justify-center text-right"
          style={{ left: start, width: sizes.column, height: sizes.header - 1 }}
        >
          <span className="line-clamp-2 max-w-full leading-5 wrap-anywhere">
            {column.kind === 'group' ? column.group.name : <MathText inline text={column.column.title} />}
          </span>
          <span className="text-xs font-normal text-ink-faint">
            {column.kind === 'group'
              ? `${formatTotal(column.group.weight)} of total`
              : `of ${formatPoints(column.column.maxPoints)}`}
          </span>
        </GridCell>
      ))}
    </div>
  );
}
