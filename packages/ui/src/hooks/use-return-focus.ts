import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Remembers what had the focus when something opened, and gives it back on close. Radix knows the trigger only when it
 * renders it; our dialogs are opened by state, and without this the focus would fall to the top of the page.
 */
export function useReturnFocus(open: boolean): { giveBack: (event: Event) => void } {
  const target: RefObject<HTMLElement | null> = useRef(null);
  // A layout effect: it runs before the dialog's content is mounted and takes the focus.
  useLayoutEffect(() => {
    if (open) target.current = findTarget();
  }, [open]);
  return {
    giveBack: (event) => {
      event.preventDefault();
      target.current?.focus();
    },
  };
}

/** The focused element; for an item of a menu, which is about to go, the button that the menu hangs on. */
function findTarget(): HTMLElement | null {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  if (menu) return document.getElementById(menu);
  return active instanceof HTMLElement ? active : null;
}
