import { type ToggleEvent, useId, useRef } from 'react';
import { placeNote } from './place-note.ts';

/** A number in a letter: a quiet button that shows where it comes from. The browser's own popover: Escape closes it. */
export function BoundFact({ value, label, written }: { value: string; label: string; written: string }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = (event: ToggleEvent<HTMLSpanElement>): void => {
    if (event.newState === 'open' && button.current) placeNote(event.currentTarget, button.current);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-describedby={`${id}-label`}
        className="rounded-sm text-left underline decoration-accent/60 decoration-dotted underline-offset-4 transition-colors duration-100 hover:bg-accent-wash hover:decoration-solid"
      >
        {value}
      </button>
      <span
        id={id}
        popover="auto"
        onToggle={place}
        className="absolute m-0 max-w-[min(20rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface px-4 py-3 text-sm text-ink shadow-overlay"
      >
        <span className="block text-xs text-ink-faint">Where this comes from</span>
        <span id={`${id}-label`} className="block font-semibold">
          {label}
        </span>
        <span className="block text-ink-soft">Read from the academy's records on {written}.</span>
      </span>
    </>
  );
}
