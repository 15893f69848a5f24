import { formatPercent } from '@skillbridge/ui';
import { useId } from 'react';
import { confidenceWords } from '../shared/confidence-words.ts';

/** The confidence from which suggestions are taken, never below what the course allows. */
export function ConfidenceSlider({
  least,
  value,
  onChange,
}: {
  least: number;
  value: number;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const text = `${formatPercent(value)}, ${confidenceWords(value).words}`;
  return (
    <div className="flex max-w-md flex-col gap-1">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-sm font-semibold">
          Suggestions from this confidence
        </label>
        <output htmlFor={id} className="text-ink-soft">
          {text}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className="h-10 w-full accent-accent"
        min={Math.round(least * 100)}
        max={100}
        step={1}
        value={Math.round(value * 100)}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
      <p className="text-sm text-ink-faint">This course allows {formatPercent(least)} and above.</p>
    </div>
  );
}
