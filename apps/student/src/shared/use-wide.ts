import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 72rem)');

function subscribe(notify: () => void): () => void {
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

/** Whether two columns of text fit beside the navigation. Below that the page shows one part at a time. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
