import { useEffect, useRef } from 'react';
import { readTabWord, type TabWord } from './kept-change.ts';

/** A line to the other tabs of this browser that show the same attempt. Returns how to say something on it. */
export function useTabLine(name: string, hear: (word: TabWord) => void): (word: TabWord) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const listener = useRef(hear);
  listener.current = hear;
  useEffect(() => {
    // Without it two tabs still agree, later: each receipt tells what the server has.
    if (typeof BroadcastChannel === 'undefined') return;
    const own = new BroadcastChannel(name);
    own.onmessage = ({ data }) => {
      const word = readTabWord(data);
      if (word) listener.current(word);
    };
    channel.current = own;
    return () => {
      channel.current = null;
      own.close();
    };
  }, [name]);
  return (word) => channel.current?.postMessage(word);
}
