import type { Book, BookColumn, BookGroup } from '../book-types.ts';

/** A column after name and total: what a category comes to, or a piece of work. */
export type GridColumn =
  | { readonly kind: 'group'; readonly key: string; readonly at: number; readonly group: BookGroup }
  | { readonly kind: 'task'; readonly key: string; readonly at: number; readonly column: BookColumn };

/** No chip chosen: every column. Else the id of a category, or this for work without one. */
export const UNCATEGORISED = '';

/** The columns of a book, all or those of one category; a category comes before its work. */
export function gridColumns({ columns, groups, setup }: Book, shown: string | null): GridColumn[] {
  const known = new Set(setup.categories.map(({ id }) => id));
  const place = ({ categoryId }: BookColumn) => (categoryId && known.has(categoryId) ? categoryId : UNCATEGORISED);
  const totals = setup.categories.length === 0 ? [] : groups;
  return [
    ...totals.map((group, at): GridColumn => ({ kind: 'group', key: `group-${group.id ?? ''}`, at, group })),
    ...columns.map((column, at): GridColumn => ({ kind: 'task', key: column.id, at, column })),
  ].filter(
    (one) => shown === null || (one.kind === 'group' ? (one.group.id ?? UNCATEGORISED) : place(one.column)) === shown,
  );
}
