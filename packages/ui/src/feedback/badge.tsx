import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { type Tone, toneText, toneWash } from './tones.ts';

/** A small tag: a kind, a count, a subject. */
export function Badge({
  tone = 'neutral',
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={cx(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm px-1.5 text-xs font-semibold whitespace-nowrap',
        toneWash[tone],
        toneText[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
