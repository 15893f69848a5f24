import { useEffect, useRef } from 'react';

/** What each key does: `j`, `ArrowDown`, or `mod+Enter` for Ctrl (or Command) with Enter. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Listens for keys on the whole page. Keys pressed alone do nothing while one types or while a dialog is open; those
 * with `mod+` work in a text box too.
 */
export function useShortcuts(shortcuts: Shortcuts, singleKeys: boolean): void {
  const latest = useRef({ shortcuts, singleKeys });
  useEffect(() => {
    latest.current = { shortcuts, singleKeys };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || document.querySelector('[data-modal]')) return;
      const withMod = event.ctrlKey || event.metaKey;
      if (!withMod && (!latest.current.singleKeys || isTyping(event.target))) return;
      const action = latest.current.shortcuts[withMod ? `mod+${event.key}` : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=menu]') !== null
  );
}
