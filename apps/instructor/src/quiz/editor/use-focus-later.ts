import { useCallback, useEffect, useRef } from 'react';

/** A menu that closes gives the focus back to its button, a moment after everything else has happened. */
const AFTER_MENU_MS = 40;

/** Gives the focus to a control by its id, once the page is drawn and a menu that was used is gone. */
export function useFocusLater(): (id: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return useCallback((id) => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => document.getElementById(id)?.focus(), AFTER_MENU_MS);
  }, []);
}
