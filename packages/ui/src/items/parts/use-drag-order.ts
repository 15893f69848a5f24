import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What the handle of an entry listens to. */
export interface DragHandle {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
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
  const [dragged, setDragged] = useState<string | null>(null);
  useHeldFocus(list, ids.join());

  // On the window: a row that is put elsewhere in the document loses the pointer that it had captured.
  useEffect(() => {
    if (dragged === null) return;
    const follow = ({ clientY }: globalThis.PointerEvent): void => {
      const from = ids.indexOf(dragged);
      const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
      const place = rows.filter((row, at) => at !== from && clientY > row.top + row.height / 2).length;
      if (place !== from) move(dragged, place);
    };
    const stop = (): void => setDragged(null);
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
    };
  }, [dragged, ids, move]);

  const handle = (id: string): DragHandle => ({
    onPointerDown: ({ button }) => {
      if (button === 0) setDragged(id);
    },
  });
  return { list, dragged, handle };
}

/** Gives the focus back to what had it inside the list when its row was moved: a moved element loses it. */
function useHeldFocus(list: RefObject<HTMLOListElement | null>, order: string): void {
  const held = useRef<{ element: HTMLElement; order: string } | null>(null);
  useEffect(() => {
    const hold = ({ target }: FocusEvent): void => {
      held.current = target instanceof HTMLElement ? { element: target, order } : null;
    };
    const box = list.current;
    box?.addEventListener('focusin', hold);
    return () => box?.removeEventListener('focusin', hold);
  }, [list, order]);
  useLayoutEffect(() => {
    const last = held.current;
    if (last === null || last.order === order) return;
    // Only where the focus fell to the page: never taken from where the student went meanwhile.
    if (document.activeElement === document.body) last.element.focus({ preventScroll: true });
    held.current = { ...last, order };
  }, [order]);
}
