import { useMe } from '@skillbridge/client/react';
import { Button, cx, formatTime } from '@skillbridge/ui';
import { CloudOff } from 'lucide-react';
import type { Autosaver, SaveSnapshot } from './create-autosaver.ts';

/**
 * The receipt, quietly: "Saved 14:03". Only trouble is announced to a screen reader; a voice that says "saved" after
 * every sentence would be in the way of writing.
 */
export function SaveState({ saver, snapshot }: { saver: Autosaver; snapshot: SaveSnapshot }) {
  const { timeZone } = useMe().academy;
  const { phase, dirty, stored, sentence } = snapshot;
  const trouble = phase === 'offline' || phase === 'refused' || phase === 'conflict';
  const quiet =
    phase === 'saving'
      ? 'Saving…'
      : dirty
        ? 'Not saved yet'
        : stored.savedAt && `Saved ${formatTime(stored.savedAt, timeZone)}`;
  const troubled = {
    offline: sentence ?? '',
    refused: `Not saved. ${sentence ?? ''}`,
    conflict: 'Not saved: changed in another tab',
  };
  return (
    <div className="flex min-h-8 min-w-0 items-center gap-2 text-sm text-ink-faint">
      {!trouble && <span>{quiet || 'Saved as you type'}</span>}
      <span role="status" className={cx('flex items-center gap-2', trouble && 'font-medium text-warning')}>
        {trouble && <CloudOff aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />}
        {trouble ? troubled[phase] : ''}
      </span>
      {phase === 'refused' && (
        <Button size="sm" variant="quiet" onClick={() => saver.flush()}>
          Try again
        </Button>
      )}
    </div>
  );
}
