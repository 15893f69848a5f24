import { Link, type LinkProps } from 'react-router';
import { cx } from '../lib/cx.ts';

/** A link within text. `quiet` shows the underline on hover only, for titles in lists and tables. */
export function TextLink({ quiet = false, className, ...rest }: LinkProps & { quiet?: boolean }) {
  return (
    <Link
      {...rest}
      className={cx(
        quiet ? 'font-semibold text-ink underline-offset-3 hover:text-accent hover:underline' : 'link',
        className,
      )}
    />
  );
}
