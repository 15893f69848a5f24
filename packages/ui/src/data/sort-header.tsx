import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { cx } from '../lib/cx.ts';
import type { Column } from './table.tsx';

export interface Sort {
  key: string;
  direction: 'asc' | 'desc';
}

interface SortHeaderProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

/** A column's heading; a button when the column sorts. Pressing it again turns the order round. */
export function SortHeader<Row>({ column, sort, onSort }: SortHeaderProps<Row>) {
  const active = sort?.key === column.key ? sort.direction : undefined;
  const Arrow = active === 'asc' ? ArrowUp : active === 'desc' ? ArrowDown : ChevronsUpDown;
  return (
    <th
      // biome-ignore lint/a11y/noRedundantRoles: display changes on a phone take the role away
      role="columnheader"
      scope="col"
      aria-sort={active === 'asc' ? 'ascending' : active === 'desc' ? 'descending' : undefined}
      className={cx('py-2 pr-6 text-sm font-medium text-ink-faint last:pr-0', column.numeric && 'text-right')}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          onClick={() => onSort({ key: column.key, direction: active === 'asc' ? 'desc' : 'asc' })}
          className={cx(
            'flex min-h-6 items-center gap-1 font-medium hover:text-ink',
            active && 'text-ink',
            column.numeric && 'ml-auto flex-row-reverse',
          )}
        >
          {column.header}
          <Arrow aria-hidden className={cx('size-3.5', !active && 'opacity-50')} />
        </button>
      ) : (
        <span className={cx(column.hideHeader && 'sr-only')}>{column.header}</span>
      )}
    </th>
  );
}
