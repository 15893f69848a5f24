import { useRef, useState } from 'react';

/** Copies what is in a text box; where the browser does not allow it (no https), selects it for the person to copy. */
export function useCopy() {
  const box = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'select'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(box.current?.value ?? '');
      setState('copied');
    } catch {
      box.current?.focus();
      box.current?.select();
      setState('select');
    }
  };
  return { box, state, copy };
}
