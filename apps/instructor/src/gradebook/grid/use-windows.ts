import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useRef } from 'react';
import { fixedWidth, sizes } from './grid-sizes.ts';
import type { Place } from './use-grid-focus.ts';

/**
 * Which rows and columns of the grid are in the page: those in sight, and the one that holds the focus, which must not
 * vanish while somebody scrolls away from it with the wheel.
 */
export function useWindows(
  scroller: RefObject<HTMLDivElement | null>,
  { rows, columns, active }: { rows: number; columns: number; active: RefObject<Place> },
) {
  const rowWindow = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    overscan: 8,
    paddingStart: sizes.header,
    scrollPaddingStart: sizes.header,
    rangeExtractor: (range) => withOne(defaultRangeExtractor(range), active.current.row - 1, rows),
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.column,
    overscan: 3,
    paddingStart: fixedWidth,
    scrollPaddingStart: fixedWidth,
    rangeExtractor: (range) => withOne(defaultRangeExtractor(range), active.current.column - 2, columns),
  });
  const windows = useRef({ rowWindow, columnWindow });
  windows.current = { rowWindow, columnWindow };
  const bring = useCallback(
    (place: Place) => {
      active.current = place;
      if (place.row > 0) windows.current.rowWindow.scrollToIndex(place.row - 1, { align: 'auto' });
      if (place.column > 1) windows.current.columnWindow.scrollToIndex(place.column - 2, { align: 'auto' });
    },
    [active],
  );
  return { rowWindow, columnWindow, bring };
}

function withOne(range: number[], one: number, count: number): number[] {
  if (one < 0 || one >= count || range.includes(one)) return range;
  return [...range, one].sort((a, b) => a - b);
}
