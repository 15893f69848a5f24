import type { DragHandle } from '@skillbridge/ui';
import { GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';

export interface MoveHandleProps {
  /** What is moved: `question 3`. */
  label: string;
  index: number;
  count: number;
  handle: DragHandle;
  onMove: (to: number) => void;
}

/** A handle to drag a row by, or to press arrow keys on. A phone has no room for it: there the row's menu moves it. */
export function MoveHandle({ label, index, count, handle, onMove }: MoveHandleProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  };
  return (
    <button
      type="button"
      {...handle}
      onKeyDown={onKeyDown}
      aria-label={`Place of ${label}, ${index + 1} of ${count}: drag, or press an arrow key`}
      className="mt-1 hidden size-10 shrink-0 sm:flex cursor-grab touch-none items-center justify-center rounded-md text-ink-faint hover:bg-well active:cursor-grabbing"
    >
      <GripVertical aria-hidden className="size-5" strokeWidth={1.75} />
    </button>
  );
}
