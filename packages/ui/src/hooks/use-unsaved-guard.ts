import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/**
 * Holds navigation back while there is unsaved work: the browser asks when a tab is closed, and `blocked` turns true
 * when a link inside the app is followed. Needs a data router (`createBrowserRouter`). `UnsavedGuard` is the ready dialog.
 */
export function useUnsavedGuard(dirty: boolean): { blocked: boolean; stay: () => void; leave: () => void } {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
  return { blocked: blocker.state === 'blocked', stay: () => blocker.reset?.(), leave: () => blocker.proceed?.() };
}
