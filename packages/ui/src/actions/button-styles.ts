import { cx } from '../lib/cx.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md';

const base =
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-semibold whitespace-nowrap select-none ' +
  'no-underline transition-colors duration-100 active:translate-y-px motion-reduce:active:translate-y-0 ' +
  'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-default';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-[color-mix(in_srgb,var(--accent)_88%,var(--ink))]',
  secondary: 'border border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-well',
  quiet: 'text-ink-soft hover:bg-well hover:text-ink',
  danger: 'border border-danger/50 bg-surface text-danger hover:border-danger hover:bg-danger-wash',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'h-8 px-3 text-sm',
  md: 'h-10 px-4 text-ui',
};

/** The classes of a button, for anything that must look like one. */
export function buttonStyles(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'md',
  className?: string,
): string {
  return cx(base, variants[variant], sizes[size], className);
}
