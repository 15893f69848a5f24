import { itemKindNames } from '@skillbridge/domain';
import { describeKey, type Item } from '@skillbridge/domain/answers';
import { Badge, cx, formatCount, formatPoints, IconButton, MathText, Menu } from '@skillbridge/ui';
import { ArrowDown, ArrowUp, ChevronRight, Copy, EllipsisVertical, RefreshCw, Trash2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { fieldId } from '../draft/field-id.ts';
import { MoveHandle } from './move-handle.tsx';
import type { RowActions } from './use-row-actions.ts';

export interface ItemRowProps {
  item: Item;
  /** From 0. */
  index: number;
  count: number;
  open: boolean;
  /** Whether it can be saved: a key of empty options is none to show. */
  finished: boolean;
  /** How many sentences wait for the instructor: unfinished fields and findings of the gate. */
  toDo: number;
  blocked: boolean;
  dragged: boolean;
  /** Whether another one can be asked for by now. */
  regenerable: boolean;
  /** The same object at every drawing: a letter typed in one question must not draw the others again. */
  actions: RowActions;
  /** Null while it is closed. */
  children: ReactNode;
}

/** One question in the list: what it asks and what is right, and open, all of it to edit. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, index, count, open, finished, toDo, blocked, dragged, regenerable, actions, children } = props;
  const onMove = (to: number): void => actions.move(item.id, to);
  const nth = `question ${index + 1}`;
  const key = describeKey(item).trim();
  return (
    <li className={cx('border-t border-line last:border-b', dragged && 'bg-accent-wash')}>
      <div className="flex items-start gap-1 py-2 sm:gap-2">
        <MoveHandle label={nth} {...{ index, count, handle: actions.handle(item.id), onMove }} />
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            id={fieldId(item.id, '')}
            aria-expanded={open}
            onClick={() => actions.toggle(item.id)}
            className="flex w-full items-start gap-2 rounded-md py-2 text-left hover:bg-well sm:gap-3 sm:px-2"
          >
            <ChevronRight
              aria-hidden
              className={cx(
                'mt-1 size-4 shrink-0 text-ink-faint transition-transform duration-100',
                open && 'rotate-90',
              )}
            />
            <span className="min-w-4 shrink-0 font-semibold tabular-nums sm:min-w-6">{index + 1}</span>
            <span className="flex min-w-0 flex-1 flex-col gap-1">
              {item.stem.trim() === '' ? (
                <span className="text-ink-faint">Nothing written yet</span>
              ) : (
                <MathText
                  inline
                  text={item.stem}
                  className={cx('font-normal', open ? 'line-clamp-1' : 'line-clamp-2')}
                />
              )}
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
                <span>{itemKindNames[item.kind]}</span>
                <span>{Number.isNaN(item.points) ? 'no points' : formatCountOfPoints(item.points)}</span>
                {!open && finished && key !== '' && (
                  <span className="min-w-0">
                    Key: <MathText inline text={key} className="text-ink" />
                  </span>
                )}
                {toDo > 0 && (
                  <Badge tone={blocked ? 'danger' : 'warning'}>
                    {formatCount(toDo, 'thing to look at', 'things to look at')}
                  </Badge>
                )}
              </span>
            </span>
          </button>
        </h3>
        <span className="hidden shrink-0 pt-1 sm:flex">
          <IconButton
            id={fieldId(item.id, 'up')}
            label={`Move ${nth} up`}
            icon={ArrowUp}
            className={cx(index === 0 && 'opacity-40')}
            onClick={() => onMove(index - 1)}
          />
          <IconButton
            id={fieldId(item.id, 'down')}
            label={`Move ${nth} down`}
            icon={ArrowDown}
            className={cx(index === count - 1 && 'opacity-40')}
            onClick={() => onMove(index + 1)}
          />
        </span>
        <span className="shrink-0 pt-1">
          <Menu
            trigger={<IconButton label={`More for ${nth}`} icon={EllipsisVertical} />}
            items={[
              { label: 'Duplicate', icon: Copy, onSelect: () => actions.duplicate(item.id) },
              {
                ...{ label: 'Draft another in its place', icon: RefreshCw, disabled: !regenerable },
                onSelect: () => actions.regenerate(item),
              },
              { label: 'Move up', icon: ArrowUp, disabled: index === 0, onSelect: () => onMove(index - 1) },
              { label: 'Move down', icon: ArrowDown, disabled: index === count - 1, onSelect: () => onMove(index + 1) },
              'separator',
              { label: 'Delete', icon: Trash2, danger: true, onSelect: () => actions.remove(item, index) },
            ]}
          />
        </span>
      </div>
      {open && <div className="sm:pl-14">{children}</div>}
    </li>
  );
});

function formatCountOfPoints(points: number): string {
  return points === 1 ? '1 point' : `${formatPoints(points)} points`;
}
