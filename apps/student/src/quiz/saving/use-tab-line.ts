import { useEffect, useRef } from 'react';
import { readTabMessage } from './kept-change.ts';
import type { TabMessage } from './meet-others.ts';

/** A line to the other tabs of this browser that show the same attempt. Returns how to say something on it. */
export function useTabLine(name: string, hear: (message: TabMessage) => void): (message: TabMessage) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const listener = useRef(hear);
  listener.current = hear;
  useEffect(() => {
    // Without it two tabs still agree, later: each receipt tells what the server has.
    if (typeof BroadcastChannel === 'undefined') return;
    const own = new BroadcastChannel(name);
    own.onmessage = ({ data }) => {
      const message = readTabMessage(data);
      if (message) listener.current(message);
    };
    channel.current = own;
    return () => {
      channel.current = null;
      own.close();
    };
  }, [name]);
  return (message) => channel.current?.postMessage(message);
}
