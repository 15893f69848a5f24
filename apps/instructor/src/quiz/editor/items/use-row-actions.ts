import type { Item } from '@skillbridge/domain/answers';
import type { DragHandle } from '@skillbridge/ui';
import { useLayoutEffect, useRef, useState } from 'react';

/** What can be done with a question from its row. */
export interface RowActions {
  toggle: (id: string) => void;
  move: (id: string, to: number) => void;
  duplicate: (id: string) => void;
  remove: (item: Item, index: number) => void;
  regenerate: (item: Item) => void;
  handle: (id: string) => DragHandle;
}

/** One object for the life of the list, whose actions are always those of the latest drawing. */
export function useRowActions(latest: RowActions): RowActions {
  const now = useRef(latest);
  useLayoutEffect(() => {
    now.current = latest;
  });
  const [actions] = useState<RowActions>(() => ({
    toggle: (id) => now.current.toggle(id),
    move: (id, to) => now.current.move(id, to),
    duplicate: (id) => now.current.duplicate(id),
    remove: (item, index) => now.current.remove(item, index),
    regenerate: (item) => now.current.regenerate(item),
    handle: (id) => ({ onPointerDown: (event) => now.current.handle(id).onPointerDown(event) }),
  }));
  return actions;
}
