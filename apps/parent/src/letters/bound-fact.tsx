import { MathText } from '@skillbridge/ui';
import { type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react';
import { placeNote } from './place-note.ts';

/** A number in a letter: a quiet button that shows where it comes from. The browser's own popover: Escape closes it. */
export function BoundFact({ value, label, written }: { value: string; label: string; written: string }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    note.current?.togglePopover();
  };
  const follow = (event: ToggleEvent<HTMLSpanElement>): void => {
    setOpen(event.newState === 'open');
    if (event.newState === 'open' && anchor.current) placeNote(event.currentTarget, anchor.current);
  };
  return (
    <>
      {/* A button element is a box that cannot break across lines, and these stand in running text. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <span
        ref={anchor}
        role="button"
        tabIndex={0}
        aria-expanded={open}
        aria-describedby={`${id}-label`}
        onClick={() => note.current?.showPopover()}
        onKeyDown={press}
        className="cursor-pointer rounded-sm underline decoration-accent/60 decoration-dotted underline-offset-4 transition-colors duration-100 hover:bg-accent-wash hover:decoration-solid"
      >
        <MathText inline text={value} />
      </span>
      <span
        ref={note}
        popover="auto"
        onToggle={follow}
        className="absolute m-0 max-w-[min(20rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface px-4 py-3 text-sm text-ink shadow-overlay"
      >
        <span className="block text-xs text-ink-faint">Where this comes from</span>
        <span id={`${id}-label`} className="block font-semibold">
          <MathText inline text={label} />
        </span>
        <span className="block text-ink-soft">Read from the academy's records on {written}.</span>
      </span>
    </>
  );
}
