import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent } from 'react';
import { Spinner } from '../feedback/spinner.tsx';
import { cx } from '../lib/cx.ts';
import { Tooltip } from '../overlays/tooltip.tsx';
import { useOnce } from './use-once.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'onClick' | 'children'> {
  /** What it does; the accessible name and the tooltip. */
  label: string;
  icon: LucideIcon;
  pending?: boolean;
  tone?: 'neutral' | 'danger';
  onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown;
}

/** A button that shows an icon alone; its label is said aloud and shown on hover and focus. */
export function IconButton({
  label,
  icon: Icon,
  pending = false,
  tone = 'neutral',
  onClick,
  className,
  ...rest
}: IconButtonProps) {
  const { run, busy } = useOnce(onClick);
  const waiting = pending || busy;
  return (
    <Tooltip label={label}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-disabled={waiting || undefined}
        aria-busy={waiting || undefined}
        onClick={(event) => {
          if (waiting) event.preventDefault();
          else run(event);
        }}
        className={cx(
          'inline-flex size-10 shrink-0 align-middle items-center justify-center rounded-md transition-colors duration-100',
          'disabled:cursor-not-allowed disabled:opacity-50',
          tone === 'danger' ? 'text-danger hover:bg-danger-wash' : 'text-ink-soft hover:bg-well hover:text-ink',
          className,
        )}
      >
        {waiting ? <Spinner /> : <Icon aria-hidden className="size-5" strokeWidth={1.75} />}
      </button>
    </Tooltip>
  );
}
