import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../actions/icon-button.tsx';
import { cx } from '../../lib/cx.ts';
import { MathText } from '../../math/math-text.tsx';
import { PartMark } from './part-mark.tsx';
import type { DragHandle } from './use-drag-order.ts';

interface OrderingRowProps {
  text: string;
  /** From 0. */
  place: number;
  count: number;
  move: (place: number) => void;
  handle: DragHandle;
  dragged: boolean;
  disabled: boolean;
  right: boolean | null;
}

/** One entry: its place, a handle to drag or to press arrow keys on, and a button each way. */
export function OrderingRow({ text, place, count, move, handle, dragged, disabled, right }: OrderingRowProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };
  return (
    <li
      className={cx(
        'flex min-h-14 items-center gap-2 rounded-md border py-2 pr-2 pl-3 select-none',
        dragged ? 'border-accent bg-accent-wash shadow-overlay' : 'bg-surface',
        !dragged && right === null && 'border-line',
        right === true && 'border-success',
        right === false && 'border-danger',
      )}
    >
      {!disabled && (
        <button
          type="button"
          {...handle}
          onKeyDown={onKeyDown}
          aria-label={`${text}, place ${place + 1} of ${count}: drag, or press an arrow key`}
          className="flex size-10 shrink-0 cursor-grab touch-none items-center justify-center rounded-md text-ink-faint hover:bg-well active:cursor-grabbing"
        >
          <GripVertical aria-hidden className="size-5" strokeWidth={1.75} />
        </button>
      )}
      <span aria-hidden className="w-6 shrink-0 text-center font-semibold text-ink-soft">
        {place + 1}
      </span>
      <span className="min-w-0 flex-1">
        <MathText text={text} inline />
      </span>
      {right !== null && <PartMark right={right} className="mr-2" />}
      {!disabled && (
        // Not disabled at the ends: a button that goes dead under the finger loses the focus.
        <span className="flex shrink-0">
          <IconButton
            label={`Move up: ${text}`}
            icon={ArrowUp}
            onClick={() => move(place - 1)}
            className={cx(place === 0 && 'opacity-40')}
          />
          <IconButton
            label={`Move down: ${text}`}
            icon={ArrowDown}
            onClick={() => move(place + 1)}
            className={cx(place === count - 1 && 'opacity-40')}
          />
        </span>
      )}
    </li>
  );
}
