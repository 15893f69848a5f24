import { cx } from '../lib/cx.ts';

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-2/3'];

/** The shape of text that is loading. `lines` quiet bars, or one block when `className` gives it a height. */
export function Skeleton({
  lines = 1,
  label = 'Loading',
  className,
}: {
  lines?: number;
  label?: string;
  className?: string;
}) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => widths[index % widths.length]).map((width, index) => (
        <span
          // The bars have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          aria-hidden
          className={cx('block animate-breathe rounded-sm bg-line', className ?? 'h-4', lines > 1 && width)}
        />
      ))}
    </div>
  );
}
