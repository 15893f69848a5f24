import { Check, X } from 'lucide-react';
import { cx } from '../../lib/cx.ts';

/** Whether a part of an answer was right: a sign, and the word for who cannot see it. */
export function PartMark({ right, className }: { right: boolean; className?: string }) {
  const Icon = right ? Check : X;
  return (
    <span className={cx('inline-flex shrink-0', right ? 'text-success' : 'text-danger', className)}>
      <Icon aria-hidden className="size-5" strokeWidth={2} />
      <span className="sr-only">{right ? 'Right' : 'Not right'}</span>
    </span>
  );
}
