import { Button, cx } from '@skillbridge/ui';
import { Check, CloudOff } from 'lucide-react';
import type { AnswerSaver, SaverSnapshot } from './create-answer-saver.ts';
import { describeSaving } from './describe-saving.ts';

/** Where the answers are. Only trouble is announced: a voice that says "saved" after each answer would be in the way. */
export function SaveLine({ saver, snapshot }: { saver: AnswerSaver; snapshot: SaverSnapshot }) {
  const { tone, text, retry } = describeSaving(snapshot);
  const trouble = tone === 'trouble';
  const saved = !trouble && snapshot.book.queue.length === 0;
  return (
    <div
      className={cx(
        'ml-auto flex min-h-8 min-w-0 items-center gap-2 text-sm text-ink-faint',
        // What is wrong needs a line of its own beside the time on a phone.
        trouble && 'max-sm:order-last max-sm:basis-full max-sm:justify-between',
      )}
    >
      {!trouble && (
        <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
          {saved && <Check aria-hidden className="size-4" strokeWidth={1.75} />}
          {/* On a phone the sign says it: words would push the time onto a second line. */}
          <span className={cx(saved && 'max-sm:sr-only')}>{text}</span>
        </span>
      )}
      <span role="status" className={cx('inline-flex items-center gap-2', trouble && 'font-medium text-warning')}>
        {trouble && <CloudOff aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />}
        {trouble ? text : ''}
      </span>
      {retry && (
        <Button size="sm" variant="quiet" onClick={() => saver.tryNow()}>
          Try now
        </Button>
      )}
    </div>
  );
}
