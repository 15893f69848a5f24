import { type RefObject, useEffect, useRef } from 'react';

/** Makes a box a stop of the Tab key while it scrolls sideways, so that the arrow keys can reach what is cut off. */
export function useScrollStop<Element extends HTMLElement>(enabled: boolean): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box || !enabled) return;
    const watcher = new ResizeObserver(() => {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    });
    watcher.observe(box);
    for (const child of box.children) watcher.observe(child);
    return () => watcher.disconnect();
  }, [enabled]);
  return ref;
}
