import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { FieldError } from './field-frame.tsx';

interface TickFrameProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string | undefined;
  /** The control, 20 px high. */
  children: ReactNode;
}

/** A control with its label to the right; the whole line is the target, at least 24 px high. */
export function TickFrame({ id, label, hint, error, className, children }: TickFrameProps) {
  return (
    <div className={cx('flex gap-3', className)}>
      <span className="flex h-6 items-center">{children}</span>
      <div className="flex min-w-0 flex-col gap-1">
        <label htmlFor={id} className="min-h-6">
          {label}
        </label>
        {hint && (
          <div id={`${id}-hint`} className="text-sm text-ink-soft">
            {hint}
          </div>
        )}
        <FieldError id={id} error={error} />
      </div>
    </div>
  );
}
