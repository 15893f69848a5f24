import { cx } from '../lib/cx.ts';
import { initials } from './initials.ts';

/** A person's initials. Decoration: the name stands beside it, so screen readers skip it. */
export function Avatar({
  name,
  size = 'md',
  className,
}: {
  name: string;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
}) {
  const sizes = { sm: 'size-6 text-[0.6875rem]', md: 'size-8 text-xs', lg: 'size-12 text-lg' };
  return (
    <span
      aria-hidden
      className={cx(
        'inline-flex shrink-0 items-center justify-center rounded-full bg-accent-wash font-semibold text-accent',
        sizes[size],
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}
