import { useEffect, useState } from 'react';
import { type KnownClock, secondsLeft } from './server-clock.ts';

/** The whole seconds that are left, rounded up; null without a limit. */
export function useSecondsLeft(clock: KnownClock): number | null {
  const read = () => {
    const left = secondsLeft(clock, performance.now());
    return left === null ? null : Math.ceil(left);
  };
  const [, tick] = useState(0);
  const limited = clock.endsAt !== null;
  useEffect(() => {
    if (!limited) return;
    const timer = setInterval(() => tick((count) => count + 1), 250);
    return () => clearInterval(timer);
  }, [limited]);
  return read();
}
