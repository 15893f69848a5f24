import { lazyPart, useLazyPart } from '../lib/lazy-part.ts';

const list = lazyPart(async () => (await import('./toast-list.tsx')).ToastList);

/** Where `toast()` appears. Put one at the root of the app. F8 moves the focus there. */
export function Toaster() {
  const List = useLazyPart(list);
  return List && <List />;
}
