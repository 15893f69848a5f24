import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

/** A place in the grid: row 0 is the heading, column 0 the name, column 1 the total. */
export type Place = { readonly row: number; readonly column: number };

export const placeId = (grid: string, { row, column }: Place): string => `${grid}-${row}-${column}`;

/**
 * One cell of the grid holds the focus, and arrow keys, Home, End, Page Up and Down move it (the grid pattern of ARIA).
 * `bring` scrolls to it before the focus goes there, for a cell that is far away is not in the page.
 */
export function useGridFocus(grid: string, size: { rows: number; columns: number }, bring: (place: Place) => void) {
  const [place, setPlace] = useState<Place>({ row: 1, column: 0 });
  const moved = useRef(false);
  const active = {
    row: Math.min(place.row, Math.max(0, size.rows - 1)),
    column: Math.min(place.column, size.columns - 1),
  };
  const { row, column } = active;
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    document.getElementById(placeId(grid, { row, column }))?.focus({ preventScroll: true });
  }, [grid, row, column]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event, active, size);
    if (!to) return;
    event.preventDefault();
    moved.current = to.row !== row || to.column !== column;
    bring(to);
    setPlace(to);
  };
  const take = useCallback((to: Place) => setPlace(to), []);
  return { active, onKeyDown, take };
}

const PAGE_ROWS = 10;

function target(event: KeyboardEvent, { row, column }: Place, size: { rows: number; columns: number }): Place | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const within = (place: Place): Place => ({
    row: Math.min(Math.max(0, place.row), lastRow),
    column: Math.min(Math.max(0, place.column), lastColumn),
  });
  switch (event.key) {
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'PageDown':
      return within({ row: row + PAGE_ROWS, column });
    case 'PageUp':
      return within({ row: row - PAGE_ROWS, column });
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return event.ctrlKey ? { row: lastRow, column: lastColumn } : { row, column: lastColumn };
    default:
      return null;
  }
}
