import type { Tone } from '../feedback/tones.ts';

export interface ToastMessage {
  title: string;
  description?: string;
  tone?: Tone;
  /** One thing to do about it, such as Undo. */
  action?: { label: string; onSelect: () => unknown };
}

export interface ToastEntry extends ToastMessage {
  id: number;
}

let entries: readonly ToastEntry[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly ToastEntry[]): void {
  entries = next;
  for (const notify of listeners) notify();
}

/** Shows a short message at the edge of the page. For outcomes only; an error that needs an answer belongs in the page. */
export function toast(message: ToastMessage | string): void {
  const entry = typeof message === 'string' ? { title: message } : message;
  change([...entries, { ...entry, id: nextId++ }].slice(-3));
}

/** The messages now on screen, for the Toaster. */
export const toastStore = {
  read: (): readonly ToastEntry[] => entries,
  dismiss: (id: number): void => change(entries.filter((entry) => entry.id !== id)),
  subscribe: (notify: () => void): (() => void) => {
    listeners.add(notify);
    return () => listeners.delete(notify);
  },
};
