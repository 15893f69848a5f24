import { cx } from '../lib/cx.ts';

export interface Bar {
  label: string;
  value: number;
  /** The value as read, such as "84%"; else the number. */
  text?: string;
  /** Draws this bar in the accent, the others quietly. Without any, all are in the accent. */
  emphasis?: boolean;
}

/** Amounts side by side as horizontal bars: a list to a screen reader, a chart to the eye. */
export function BarChart({ label, bars, max }: { label: string; bars: readonly Bar[]; max?: number }) {
  const top = max ?? Math.max(1, ...bars.map((bar) => bar.value));
  const picky = bars.some((bar) => bar.emphasis);
  return (
    <ul
      aria-label={label}
      className="grid grid-cols-[minmax(0,max-content)_1fr_max-content] items-center gap-x-4 gap-y-2"
    >
      {bars.map((bar) => (
        <li key={bar.label} className="col-span-3 grid grid-cols-subgrid items-center">
          <span className="min-w-0 text-sm">{bar.label}</span>
          <svg
            aria-hidden="true"
            width="100%"
            height="12"
            className={picky && !bar.emphasis ? 'text-line-strong/60' : 'text-accent'}
          >
            <rect
              width={`${Math.max(0, Math.min(1, bar.value / top)) * 100}%`}
              height="12"
              rx="2"
              fill="currentColor"
            />
          </svg>
          <span className={cx('text-right text-sm', bar.emphasis ? 'font-semibold' : 'text-ink-soft')}>
            {bar.text ?? bar.value}
          </span>
        </li>
      ))}
    </ul>
  );
}
