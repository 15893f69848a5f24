import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SelectField } from '../fields/select-field.tsx';
import { cx } from '../lib/cx.ts';
import { type Sort, SortHeader } from './sort-header.tsx';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned with tabular figures. */
  numeric?: boolean;
  sortable?: boolean;
  /** The header is for screen readers only, as for a column of buttons. */
  hideHeader?: boolean;
}

export interface TableProps<Row> {
  /** Names the table; read out, not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Makes the first cell a link that covers the row. Buttons in other cells stay clickable. */
  rowTo?: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Shown in place of rows when there are none. */
  empty?: ReactNode;
}

/** A semantic table on hairlines. Where its container is narrower than 36rem every row becomes a short labelled list. */
export function Table<Row>({ caption, columns, rows, rowKey, rowTo, sort, onSort, empty }: TableProps<Row>) {
  const sortable = columns.filter((column) => column.sortable);
  if (rows.length === 0 && empty) return empty;
  return (
    <div className="@container">
      {onSort && sortable.length > 0 && (
        <SelectField
          label="Sort by"
          className="mb-2 @xl:hidden"
          value={sort ? `${sort.key}:${sort.direction}` : ''}
          onChange={(event) => {
            const [key = '', direction] = event.currentTarget.value.split(':');
            onSort({ key, direction: direction === 'desc' ? 'desc' : 'asc' });
          }}
          options={sortable.flatMap(({ key, header }) => [
            { value: `${key}:asc`, label: `${header}, ascending` },
            { value: `${key}:desc`, label: `${header}, descending` },
          ])}
        />
      )}
      {/* The roles restate what display: block takes away from a table on a phone. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table role="table" className="block w-full border-collapse text-left text-ui @xl:table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="hidden @xl:table-header-group">
          <tr role="row" className="border-b border-line">
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block @xl:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className={cx(
                'relative block border-b border-line py-3 first:border-t @xl:table-row @xl:py-0 @xl:first:border-t-0',
                rowTo && 'transition-colors duration-100 hover:bg-well/60',
              )}
            >
              {columns.map((column, index) => (
                <Cell
                  key={column.key}
                  column={column}
                  row={row}
                  first={index === 0}
                  to={index === 0 ? rowTo?.(row) : undefined}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}

function Cell<Row>({
  column,
  row,
  first,
  to,
}: {
  column: Column<Row>;
  row: Row;
  first: boolean;
  to: string | undefined;
}) {
  const content = column.cell(row);
  // Links and buttons of other cells lie above the row's own link, or they could not be reached.
  return (
    <td
      // biome-ignore lint/a11y/noRedundantRoles: display changes on a phone take the role away
      role="cell"
      className={cx(
        'flex items-baseline justify-between gap-4 py-1 @xl:table-cell @xl:py-3 @xl:pr-6 @xl:align-middle @xl:last:pr-0',
        first ? 'pr-12 font-semibold' : 'text-ink-soft [&_a]:relative [&_a]:z-1 [&_button]:relative [&_button]:z-1',
        column.numeric && '@xl:text-right',
        column.hideHeader && 'absolute top-2 right-0 z-1 @xl:relative @xl:top-0 @xl:text-right',
      )}
    >
      {!first && !column.hideHeader && (
        <span className="shrink-0 text-sm text-ink-faint @xl:hidden">{column.header}</span>
      )}
      {to === undefined ? (
        content
      ) : (
        <Link to={to} className="underline-offset-3 after:absolute after:inset-0 hover:underline">
          {content}
        </Link>
      )}
    </td>
  );
}
