import type { Passage } from '@skillbridge/domain';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { cx } from '../lib/cx.ts';
import { MathText } from '../math/math-text.tsx';

export interface PassageViewProps {
  passage: Passage;
  /** The items about it. Beside it where there is room for both, else under it. */
  children?: ReactNode;
}

/** A text with the items about it. On a narrow screen it folds away, so that an answer need not be scrolled to. */
export function PassageView({ passage, children }: PassageViewProps) {
  const id = useId();
  const [open, setOpen] = useState(true);
  const title = passage.title || 'Passage';
  return (
    <div className="grid min-w-0 items-start gap-x-10 gap-y-6 lg:grid-cols-2">
      <div className="min-w-0 rounded-md bg-well lg:sticky lg:top-(--passage-top,1rem)">
        <h2 className="hidden px-5 pt-4 text-lg font-semibold lg:block">{title}</h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-text`}
          onClick={() => setOpen(!open)}
          className="flex min-h-12 w-full items-center gap-3 rounded-md px-4 py-2 text-left font-semibold lg:hidden"
        >
          <span className="min-w-0 flex-1">{title}</span>
          <span className="text-sm font-normal text-ink-soft">{open ? 'Hide' : 'Show'}</span>
          <ChevronDown aria-hidden className={cx('size-5 shrink-0 text-ink-soft', open && 'rotate-180')} />
        </button>
        {/* Long texts scroll in their own box beside the items, and by keyboard too. */}
        <section
          id={`${id}-text`}
          aria-label={title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the Tab key
          tabIndex={0}
          className={cx(
            'max-h-[50dvh] overflow-y-auto px-4 pt-1 pb-4 lg:max-h-[calc(100dvh-7rem-var(--passage-top,1rem))] lg:px-5 lg:pb-5',
            !open && 'max-lg:hidden',
          )}
        >
          <MathText text={passage.text} />
        </section>
      </div>
      {children !== undefined && <div className="flex min-w-0 flex-col gap-10">{children}</div>}
    </div>
  );
}
