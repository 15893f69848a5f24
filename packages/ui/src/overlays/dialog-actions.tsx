import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';

/** The row of buttons at the end of a dialog or form; stacked on a phone with the main one on top. */
export function DialogActions({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={cx('flex flex-col-reverse gap-2 pt-6 sm:flex-row sm:items-center sm:justify-end', className)}>
      {children}
    </div>
  );
}
