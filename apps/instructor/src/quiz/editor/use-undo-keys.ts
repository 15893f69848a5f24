import { useEffect, useRef } from 'react';

/**
 * Ctrl+Z and Ctrl+Shift+Z (Command on a Mac; Ctrl+Y too), in text boxes as well: their own undo knows one box, this one
 * the whole draft. By the Shift key and not by the letter's case, which Caps Lock turns round.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo });
  useEffect(() => {
    latest.current = { undo, redo };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || !(event.ctrlKey || event.metaKey) || document.querySelector('[data-modal]')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
