import { useSyncExternalStore } from 'react';
import { keepPreference, readPreference } from '../storage/browser-storage.ts';

export type Theme = 'system' | 'light' | 'dark';

const listeners = new Set<() => void>();
/** The choice of this visit, for a browser that keeps nothing. */
let unkept: Theme | undefined;

function readTheme(): Theme {
  const theme = unkept ?? readPreference('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Puts the stored theme on <html>. Call it before the first render, so that nothing flashes. */
export function applyStoredTheme(): void {
  const theme = readTheme();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function setTheme(theme: Theme): void {
  unkept = keepPreference('theme', theme) ? undefined : theme;
  applyStoredTheme();
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  // Another tab has chosen: follow it.
  const follow = () => {
    applyStoredTheme();
    notify();
  };
  listeners.add(notify);
  addEventListener('storage', follow);
  return () => {
    listeners.delete(notify);
    removeEventListener('storage', follow);
  };
}

/** The reader's theme and its setter; all users of the hook agree. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'system' as const);
  return { theme, setTheme };
}
