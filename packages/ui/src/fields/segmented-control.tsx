import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { cx } from '../lib/cx.ts';

export interface Segment {
  value: string;
  label: string;
  icon?: LucideIcon;
  /** Shown, so that one knows of it, but not to be chosen now. Say why beside the control. */
  disabled?: boolean;
}

export interface SegmentedControlProps {
  /** Names the choice for screen readers. */
  label: string;
  segments: readonly Segment[];
  value: string;
  onValueChange: (value: string) => void;
  /** The id of the text that says what the choice means. */
  describedBy?: string;
  className?: string;
}

/** One of a few short words in a row: native radios, so that arrow keys and forms work as they are. */
export function SegmentedControl(props: SegmentedControlProps) {
  const { label, segments, value, onValueChange, describedBy, className } = props;
  const name = useId();
  return (
    <fieldset aria-describedby={describedBy} className={cx('flex min-w-0 rounded-md bg-well p-0.5', className)}>
      <legend className="sr-only">{label}</legend>
      {segments.map(({ value: own, label: word, icon: Icon, disabled = false }) => (
        <label
          key={own}
          className={cx(
            'relative flex min-h-8 min-w-0 flex-1 items-center justify-center gap-1 rounded-[5px] px-1 text-sm select-none',
            'text-ink-soft transition-colors duration-100 has-checked:bg-surface has-checked:font-semibold has-checked:text-ink',
            'has-checked:shadow-[0_0_0_1px_var(--line),0_1px_2px_var(--shadow)]',
            'has-focus-visible:outline-2 has-focus-visible:outline-accent',
            disabled ? 'cursor-not-allowed text-ink-faint' : 'cursor-pointer hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            value={own}
            checked={own === value}
            disabled={disabled}
            onChange={() => onValueChange(own)}
            className="absolute inset-0 size-full cursor-[inherit] appearance-none outline-none"
          />
          {Icon && <Icon aria-hidden className="size-3.5 shrink-0" strokeWidth={2} />}
          <span className="truncate">{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
