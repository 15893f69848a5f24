import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent } from 'react';
import { Spinner } from '../feedback/spinner.tsx';
import { type ButtonSize, type ButtonVariant, buttonStyles } from './button-styles.ts';
import { useOnce } from './use-once.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'onClick'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Work is under way: further clicks and Enter do nothing, and the button keeps the focus. */
  pending?: boolean;
  icon?: LucideIcon;
  /** When it returns a promise, the button is pending until that settles. */
  onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown;
}

/** A button. `type` is "button" unless said otherwise, so that it never submits a form by accident. */
export function Button({
  variant,
  size,
  pending = false,
  icon: Icon,
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  const { run, busy } = useOnce(onClick);
  const waiting = pending || busy;
  return (
    <button
      type="button"
      {...rest}
      className={buttonStyles(variant, size, className)}
      aria-disabled={waiting || undefined}
      aria-busy={waiting || undefined}
      onClick={(event) => {
        // Not `disabled`: that would drop the focus of the person who has just pressed it.
        if (waiting) event.preventDefault();
        else run(event);
      }}
    >
      {waiting ? <Spinner /> : Icon && <Icon aria-hidden className="-ml-0.5 size-4" />}
      {children}
    </button>
  );
}
