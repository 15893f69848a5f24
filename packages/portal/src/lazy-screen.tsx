import type { ComponentType } from 'react';

/**
 * A route's screen in a chunk of its own: `{ path: 'grades', lazy: lazyScreen(() => import('./grades.tsx'), 'Grades') }`.
 * The router shows the old screen until the chunk is there.
 */
export function lazyScreen<K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K) {
  return async (): Promise<{ Component: ComponentType }> => ({ Component: (await load())[name] });
}
