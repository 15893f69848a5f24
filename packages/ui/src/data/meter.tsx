import type { Tone } from '../feedback/tones.ts';
import { cx } from '../lib/cx.ts';

export interface MeterProps {
  label: string;
  value: number;
  max?: number;
  /** The value in words; shown at the end of the line. */
  text: string;
  tone?: Exclude<Tone, 'neutral'>;
  hideLabel?: boolean;
}

const fills = {
  accent: 'bg-accent',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
  info: 'bg-info',
};

/** A measure within known bounds, such as mastery of a skill. For work under way use ProgressBar. */
export function Meter({ label, value, max = 1, text, tone = 'accent', hideLabel = false }: MeterProps) {
  const share = max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div aria-hidden className={cx('flex justify-between gap-4 text-sm', hideLabel && 'sr-only')}>
        <span className="min-w-0">{label}</span>
        <span className="shrink-0 text-ink-soft">{text}</span>
      </div>
      <meter aria-label={label} min={0} max={max} value={value} aria-valuetext={text} className="sr-only" />
      <div aria-hidden className="h-1 min-w-16 overflow-hidden rounded-full bg-line">
        <div className={cx('h-full rounded-full', fills[tone])} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
