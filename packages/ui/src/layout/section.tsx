import { type ReactNode, useId } from 'react';
import { cx } from '../lib/cx.ts';

export interface SectionProps {
  title: string;
  /** A line beside or under the title. */
  hint?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A titled part of a page, set off by one hairline. */
export function Section({ title, hint, actions, children, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cx('border-t border-line pt-4 pb-10', className)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 pb-4">
        <div>
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {hint && <div className="text-sm text-ink-soft">{hint}</div>}
        </div>
        {actions && <div className="flex items-center gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
