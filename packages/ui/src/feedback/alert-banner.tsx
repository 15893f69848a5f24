import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { type Tone, toneIcon, toneText, toneWash } from './tones.ts';

export interface AlertBannerProps {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  /** A Button or link at the end. */
  action?: ReactNode;
  /** "alert" interrupts a screen reader; leave out for text that is part of the page. */
  role?: 'alert' | 'status';
  className?: string;
}

/** A notice within a page: an icon, a sentence, perhaps one action. */
export function AlertBanner({ tone = 'info', title, children, action, role, className }: AlertBannerProps) {
  const Icon = toneIcon[tone];
  return (
    <div
      role={role}
      className={cx('flex flex-wrap items-start gap-x-4 gap-y-2 rounded-md px-4 py-3', toneWash[tone], className)}
    >
      <Icon aria-hidden className={cx('mt-0.5 size-5 shrink-0', toneText[tone])} strokeWidth={1.75} />
      <div className="min-w-0 flex-1 basis-52">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink-soft">{children}</div>}
      </div>
      {action}
    </div>
  );
}
