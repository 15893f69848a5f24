import type { LucideIcon } from 'lucide-react';
import { cx } from '../lib/cx.ts';
import { type Tone, toneText } from './tones.ts';

export interface StatusPillProps {
  tone?: Tone;
  /** The status in words; colour only repeats it. */
  children: string;
  icon?: LucideIcon;
  className?: string;
}

/** A state of a thing ("Handed in", "Late"): a dot or an icon and plain words, no box. */
export function StatusPill({ tone = 'neutral', children, icon: Icon, className }: StatusPillProps) {
  return (
    <span
      className={cx('inline-flex items-center gap-2 text-sm font-medium whitespace-nowrap', toneText[tone], className)}
    >
      {Icon ? (
        <Icon aria-hidden className="size-4" strokeWidth={1.75} />
      ) : (
        <span aria-hidden className="size-2 rounded-full bg-current" />
      )}
      {children}
    </span>
  );
}
