import { Progress } from 'radix-ui';

export interface ProgressBarProps {
  label: string;
  /** Leave out while the end is not known. */
  value?: number;
  max?: number;
  /** The progress in words, such as "12 of 40 graded". */
  text?: string;
}

/** Work that is moving towards its end. */
export function ProgressBar({ label, value, max = 100, text }: ProgressBarProps) {
  const share = value === undefined || max <= 0 ? undefined : Math.min(1, Math.max(0, value / max));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        {text && <span className="text-ink-faint">{text}</span>}
      </div>
      <Progress.Root
        aria-label={label}
        value={share === undefined ? null : Math.round(share * 100)}
        getValueLabel={(percent) => text ?? `${percent}%`}
        className="h-1 overflow-hidden rounded-full bg-line"
      >
        <Progress.Indicator
          className="h-full rounded-full bg-accent transition-[width] duration-200 data-[state=indeterminate]:w-1/3 data-[state=indeterminate]:animate-breathe"
          style={share === undefined ? {} : { width: `${share * 100}%` }}
        />
      </Progress.Root>
    </div>
  );
}
