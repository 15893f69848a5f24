import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to where somebody was when the last of several dialogs closes. Each dialog gives it back to what
 * opened it, and that is gone where one dialog led to the next.
 */
export function useWayBack(open: boolean): { remember: () => void } {
  const home = useRef<Element | null>(null);
  useEffect(() => {
    if (open) return;
    if (home.current instanceof HTMLElement && home.current.isConnected) home.current.focus();
    home.current = null;
  }, [open]);
  return {
    remember: () => {
      home.current ??= document.activeElement;
    },
  };
}
