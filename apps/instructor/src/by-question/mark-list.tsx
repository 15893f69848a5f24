import { cx } from '@skillbridge/ui';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { ShortcutHelp } from '../shared/shortcut-help.tsx';
import { useSingleKeys } from '../shared/use-single-keys.ts';
import { MarkLine } from './mark-line.tsx';
import type { GivenMark, MarkRow } from './mark-row.ts';
import { useMarkList } from './use-mark-list.ts';

const GUESSED_HEIGHT = 96;

const shortcuts = [
  { keys: ['j', '↓'], does: 'next' },
  { keys: ['k', '↑'], does: 'previous' },
  { keys: ['0–9'], does: 'type points' },
  { keys: ['Enter'], does: 'give them and go on' },
  { keys: ['a'], does: 'take the suggested points' },
  { keys: ['f'], does: 'write feedback' },
  { keys: ['c'], does: 'comment bank' },
  { keys: ['o'], does: 'look closer' },
  { keys: ['Esc'], does: 'leave a text box' },
];

/** Answers one below the other, however many: only those in sight are drawn. One of them is open to be marked. */
export function MarkList({
  label,
  rows,
  onMark,
  onEnd,
}: {
  label: string;
  rows: readonly MarkRow[];
  /** Resolves to whether it was taken. */
  onMark: (key: string, mark: GivenMark) => Promise<boolean>;
  /** Called when the end of the list comes into sight. */
  onEnd?: (() => void) | undefined;
}) {
  const list = useRef<HTMLOListElement>(null);
  const keys = useSingleKeys();
  const windowed = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: 6,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const { at, marking, choose } = useMarkList({
    ...{ rows, onMark, singleKeys: keys.on },
    reveal: (index) => windowed.scrollToIndex(index, { align: 'auto' }),
  });
  const shown = windowed.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 5) onEnd?.();
  }, [last, rows.length, onEnd]);
  return (
    <>
      <ShortcutHelp shortcuts={shortcuts} on={keys.on} onToggle={keys.toggle} />
      <ol
        ref={list}
        aria-label={label}
        className="relative border-t border-line"
        style={{ height: windowed.getTotalSize() }}
      >
        {shown.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                ref={windowed.measureElement}
                data-index={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={cx('absolute inset-x-0 top-0 border-b border-line', index === at && 'bg-surface')}
                style={{ transform: `translateY(${start - windowed.options.scrollMargin}px)` }}
              >
                <MarkLine row={row} open={index === at} marking={marking} onOpen={() => choose(index)} />
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}
