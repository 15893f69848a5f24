import { cx } from '@skillbridge/ui';
import type { CSSProperties, ReactNode } from 'react';
import { type Place, placeId } from './use-grid-focus.ts';

export interface GridCellProps {
  grid: string;
  place: Place;
  role: 'gridcell' | 'rowheader' | 'columnheader';
  active: boolean;
  /** What is said of it, where that is more than what is shown. */
  label?: string | undefined;
  sorted?: 'ascending' | 'descending' | undefined;
  className?: string | undefined;
  style: CSSProperties;
  children: ReactNode;
}

/** One cell: focusable, and one of them with the Tab key. What it does is the grid's. */
export function GridCell({ grid, place, role, active, label, sorted, className, style, children }: GridCellProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: every role that it may have supports them
    <div
      id={placeId(grid, place)}
      role={role}
      aria-colindex={place.column + 1}
      aria-label={label}
      aria-sort={sorted}
      tabIndex={active ? 0 : -1}
      data-place={`${place.row},${place.column}`}
      style={style}
      className={cx(
        'flex cursor-pointer items-center overflow-hidden px-3 -outline-offset-2 hover:bg-well focus-visible:outline-2 focus-visible:outline-accent',
        className,
      )}
    >
      {children}
    </div>
  );
}
