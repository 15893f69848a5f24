import { useEffect } from 'react';
import type { AnswerSaver } from './create-answer-saver.ts';

/** Sends at once when the page is hidden or left, and when the network or the person comes back. */
export function useFlushes(saver: AnswerSaver): void {
  useEffect(() => {
    saver.resume();
    const back = () => saver.tryNow();
    const leaving = () => void saver.flush();
    const turn = () => (document.visibilityState === 'hidden' ? leaving() : back());
    addEventListener('online', back);
    addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', turn);
    return () => {
      removeEventListener('online', back);
      removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', turn);
      leaving();
      saver.pause();
    };
  }, [saver]);
}
