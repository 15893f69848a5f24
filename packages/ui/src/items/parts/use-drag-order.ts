import { type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What the handle of an entry listens to. */
export interface DragHandle {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
}

/**
 * Dragging entries of a vertical list by a handle: the entry changes places with those that the pointer passes, so there
 * is nothing to drop and nothing to cancel. The element that had the focus keeps it when its row moves.
 */
export function useDragOrder(
  ids: readonly string[],
  move: (id: string, place: number) => void,
): { list: RefObject<HTMLOListElement | null>; dragged: string | null; handle: (id: string) => DragHandle } {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<Element | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);

  // Read while the rows still stand where they did: a row that is put elsewhere in the document loses the focus.
  const moveAndHold = (id: string, place: number): void => {
    focused.current = list.current?.contains(document.activeElement) ? document.activeElement : null;
    move(id, place);
  };
  const order = ids.join();
  useLayoutEffect(() => {
    // The order is what the rows moved for.
    if (order !== '' && focused.current instanceof HTMLElement && document.activeElement !== focused.current) {
      focused.current.focus({ preventScroll: true });
    }
    focused.current = null;
  }, [order]);

  const stop = (): void => setDragged(null);
  const handle = (id: string): DragHandle => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(id);
    },
    onPointerMove: ({ clientY }) => {
      if (dragged !== id || !list.current) return;
      const rows = [...list.current.children].map((row) => row.getBoundingClientRect());
      const place = rows.filter((row, at) => at !== ids.indexOf(id) && clientY > row.top + row.height / 2).length;
      if (place !== ids.indexOf(id)) moveAndHold(id, place);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  });
  return { list, dragged, handle };
}
