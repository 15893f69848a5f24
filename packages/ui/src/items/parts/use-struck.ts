import { useState } from 'react';

/** Which options the student has ruled out. A pencil mark: it is on this screen only and is no part of the answer. */
export function useStruck(): {
  isStruck: (id: string) => boolean;
  toggle: (id: string) => void;
  clear: (id: string) => void;
} {
  const [struck, setStruck] = useState<readonly string[]>([]);
  const clear = (id: string): void => setStruck((ids) => ids.filter((other) => other !== id));
  return {
    isStruck: (id) => struck.includes(id),
    toggle: (id) => (struck.includes(id) ? clear(id) : setStruck((ids) => [...ids, id])),
    clear,
  };
}
