import { keepPreference, readPreference } from '@skillbridge/ui';
import { useEffect, useRef, useState } from 'react';
import { type QuizKey, readQuizKey } from './read-quiz-key.ts';

const PREFERENCE = 'quiz-keys';

/** Whether an element takes letters or digits itself. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A menu finds its entries by their first letter.
  if (target.closest('[role="menu"]')) return true;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}

/**
 * Single keys for whoever works without a mouse: off while typing and under a dialog, and to be switched off for good,
 * because speech input may press letters by mistake (WCAG 2.1.4).
 */
export function useQuizKeys(act: (key: QuizKey) => void) {
  const [on, setOn] = useState(() => readPreference(PREFERENCE) !== 'off');
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (takesText(event.target) || document.querySelector('[data-modal]')) return;
      const key = readQuizKey(event.key);
      if (key === null || (!on && key.kind !== 'help')) return;
      event.preventDefault();
      latest.current(key);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
  return {
    on,
    turn(next: boolean) {
      keepPreference(PREFERENCE, next ? 'on' : 'off');
      setOn(next);
    },
  };
}
