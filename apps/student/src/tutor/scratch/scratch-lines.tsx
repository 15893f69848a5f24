import { useDraft } from '@skillbridge/portal';
import { Button, cx } from '@skillbridge/ui';
import { Check, ChevronRight, CornerDownLeft, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useWide } from '../../shared/use-wide.ts';
import { sayMarks } from './line-marks.ts';
import { useLineCheck } from './use-line-check.ts';

const FEWEST_ROWS = 3;

interface ScratchLinesProps {
  assignmentId: string;
  /** Puts the lines into the message. */
  onAsk: (work: string) => void;
}

/**
 * A few lines of working, with a quiet mark beside each one that follows from the line above or does not. Lines of which
 * nothing can be said have no mark. Lines do not wrap, so that a mark always stands beside its own.
 */
export function ScratchLines({ assignmentId, onAsk }: ScratchLinesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const { kept } = useDraft(`tutor.scratch.${assignmentId}`, typed ?? '', typed !== null);
  const work = typed ?? kept ?? '';
  const marks = useLineCheck(assignmentId, work);
  const lines = work.split('\n');
  const slip = marks.find(({ verdict }) => verdict !== 'follows');
  const id = useId();
  // On a phone the conversation needs the room; who opens it keeps it open.
  const open = useWide();
  const spoken = useDeferredValue(sayMarks(marks));
  return (
    <details open={open} className="group rounded-lg border border-line bg-surface">
      <summary className="flex min-h-9 list-none items-center gap-1 px-2 text-sm [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform duration-100 group-open:rotate-90" />
        <span id={`${id}-label`}>
          <span className="font-semibold">Your steps</span>
          <span className="text-ink-faint"> one on each line, marked as you type</span>
        </span>
      </summary>
      <div className="flex flex-col gap-1.5 px-3 pb-2">
        <div className="grid max-h-40 grid-cols-[minmax(0,1fr)_1.5rem] overflow-y-auto overscroll-contain rounded-sm">
          <textarea
            id={id}
            rows={Math.max(FEWEST_ROWS, lines.length)}
            wrap="off"
            value={work}
            spellCheck={false}
            aria-labelledby={`${id}-label`}
            autoCapitalize="off"
            placeholder={'5x + 4 = 39\n5x = 35'}
            aria-describedby={`${id}-marks ${id}-slip`}
            onChange={(event) => setTyped(event.currentTarget.value)}
            className="resize-none overflow-x-auto overflow-y-hidden bg-transparent py-0 text-ui leading-7 outline-none focus-visible:outline-none"
          />
          <div aria-hidden>
            {lines.map((_, index) => {
              const mark = marks.find(({ number, verdict }) => number === index + 1 && verdict !== 'unread');
              const Icon = mark?.verdict === 'breaks' ? TriangleAlert : Check;
              return (
                <span
                  // Lines have no identity but their place.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={index}
                  className={cx(
                    'flex h-7 items-center justify-center',
                    mark?.verdict === 'breaks' ? 'text-warning' : 'text-success',
                  )}
                >
                  {mark && <Icon className="size-4 animate-fade" strokeWidth={2} />}
                </span>
              );
            })}
          </div>
        </div>
        <p id={`${id}-marks`} role="status" className="sr-only">
          {spoken}
        </p>
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <p id={`${id}-slip`} className="min-w-0 flex-1 basis-40 text-sm text-ink-soft">
            {slip && (
              <>
                <span className={cx('font-semibold', slip.verdict === 'breaks' && 'text-warning')}>
                  Line {slip.number}.
                </span>{' '}
                {slip.sentence ?? 'It does not follow from the line above.'}
              </>
            )}
          </p>
          <Button
            size="sm"
            variant="quiet"
            icon={CornerDownLeft}
            className="-mr-2"
            disabled={work.trim() === ''}
            onClick={() => onAsk(work.trim())}
          >
            Ask about this
          </Button>
        </div>
      </div>
    </details>
  );
}
