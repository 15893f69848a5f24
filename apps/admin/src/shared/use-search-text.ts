import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

/** What is typed, and what to search for: the same, a short pause after the last key (`settling` until then). */
export function useSearchText(initial = '') {
  const [typed, setTyped] = useState(initial);
  const [settled, setSettled] = useState(initial);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, setTyped, search: settled || undefined, settling: typed.trim() !== settled };
}
