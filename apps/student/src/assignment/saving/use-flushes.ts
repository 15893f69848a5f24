import { useEffect } from 'react';
import type { Autosaver } from './create-autosaver.ts';

/** Saves at once when the page is hidden or left, and when the network comes back. */
export function useFlushes(saver: Autosaver): void {
  useEffect(() => {
    saver.resume();
    const flush = () => void saver.flush();
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    addEventListener('online', flush);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      removeEventListener('online', flush);
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      flush();
      saver.pause();
    };
  }, [saver]);
}
