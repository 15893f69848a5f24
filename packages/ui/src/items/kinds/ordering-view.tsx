import { useState } from 'react';
import { Button } from '../../actions/button.tsx';
import type { KindViewProps } from '../kind-view-props.ts';
import { isPartRight } from '../parts/is-part-right.ts';
import { moveEntry } from '../parts/move-entry.ts';
import { OrderingRow } from '../parts/ordering-row.tsx';
import { useDragOrder } from '../parts/use-drag-order.ts';

/**
 * Entries to put in order: dragged by their handles, moved with the buttons, or with the arrow keys on a handle. Where
 * an entry has come to is said aloud. The order that is shown first is no answer until the student says so.
 */
export function OrderingView({ item, response, onChange, disabled, outcome, stemId }: KindViewProps<'ordering'>) {
  const [said, setSaid] = useState('');
  const known = item.entries.map((entry) => entry.id);
  const placed = [...new Set(response?.entryIds ?? [])].filter((id) => known.includes(id));
  const ids = [...placed, ...known.filter((id) => !placed.includes(id))];
  const move = (id: string, place: number): void => {
    const entryIds = moveEntry(ids, id, place);
    if (entryIds.join() === ids.join()) return;
    onChange({ kind: 'ordering', entryIds });
    const text = item.entries.find((entry) => entry.id === id)?.text ?? '';
    setSaid(`${text}: place ${entryIds.indexOf(id) + 1} of ${entryIds.length}`);
  };
  const { list, dragged, handle } = useDragOrder(ids, move);
  return (
    <fieldset aria-labelledby={stemId} className="flex min-w-0 max-w-2xl flex-col gap-3">
      <ol ref={list} className="flex flex-col gap-2">
        {ids.map((id, at) => (
          <OrderingRow
            key={id}
            text={item.entries.find((entry) => entry.id === id)?.text ?? ''}
            place={at}
            count={ids.length}
            move={(place) => move(id, place)}
            handle={handle(id)}
            dragged={dragged === id}
            disabled={disabled}
            right={isPartRight(outcome, id)}
          />
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {!disabled && response === null && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="text-sm text-ink-soft">Move the entries into order.</p>
          <Button onClick={() => onChange({ kind: 'ordering', entryIds: ids })}>This order is right</Button>
        </div>
      )}
    </fieldset>
  );
}
