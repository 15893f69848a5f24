import { useEffect, useRef } from 'react';
import type { Part } from './marked-work.ts';
import { type Marks, markOf } from './marks.ts';

/** The id of the element around everything about a part. */
export function partElementId(partId: string): string {
  return `part-${partId}`;
}

/**
 * Which part keys act on: the one that holds the focus, else the one that held it last, else the first without points.
 */
export function useCurrentPart(parts: readonly Part[], marks: Marks) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      const held = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-part]') : null;
      if (held?.dataset['part']) last.current = held.dataset['part'];
    };
    // Escape leaves a box for the part around it, if there is one: single keys work again.
    const leave = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key !== 'Escape' || event.defaultPrevented || !(target instanceof HTMLElement)) return;
      if (!target.matches('input, textarea')) return;
      const part = target.closest<HTMLElement>('[data-part]');
      if (part) part.focus();
      else target.blur();
    };
    addEventListener('focusin', note);
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('focusin', note);
      removeEventListener('keydown', leave);
    };
  }, []);
  const current = (): Part | undefined =>
    parts.find(({ id }) => id === last.current) ??
    parts.find(({ id }) => markOf(marks, id).points.trim() === '') ??
    parts[0];
  const go = (part: Part | undefined): void => {
    if (!part) return;
    last.current = part.id;
    const element = document.getElementById(partElementId(part.id));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  return {
    current,
    /** Moves the focus to the part before or after; from nowhere to the first without points. */
    move(by: 1 | -1): void {
      const at = parts.findIndex(({ id }) => id === last.current);
      go(at === -1 ? current() : parts[Math.min(Math.max(at + by, 0), parts.length - 1)]);
    },
    go,
  };
}
