import { useRef, useState } from 'react';

/**
 * Runs an action that may return a promise, and refuses to start it again until that promise settles.
 * The ref closes the gap between two clicks of one frame, which state alone would let through.
 */
export function useOnce<Args extends unknown[]>(action: ((...args: Args) => unknown) | undefined) {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const run = (...args: Args): void => {
    if (running.current) return;
    const result = action?.(...args);
    if (!(result instanceof Promise)) return;
    running.current = true;
    setBusy(true);
    void result.finally(() => {
      running.current = false;
      setBusy(false);
    });
  };
  return { run, busy };
}
