import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 48rem)');

function subscribe(notify: () => void): () => void {
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

/** Whether a grid has room. On a phone the gradebook is a list of students. */
export function useRoomy(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
