import { useMe } from '@skillbridge/client/react';
import { forgetDraft, keepDraft, readDraft } from '@skillbridge/ui';
import { useEffect, useState } from 'react';

/**
 * Keeps what is being typed in this browser until it is safe on the server, so that a closed tab or an ended session
 * loses nothing. `kept` is what was there when the form opened, or null; call `forget` once the server has it.
 */
export function useDraft(name: string, text: string, changed: boolean): { kept: string | null; forget: () => void } {
  const { id } = useMe();
  const [kept] = useState(() => readDraft(id, name, new Date()));
  useEffect(() => {
    if (changed) keepDraft(id, name, text, new Date());
  }, [id, name, text, changed]);
  return { kept, forget: () => forgetDraft(id, name) };
}
