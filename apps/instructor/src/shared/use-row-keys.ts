import { type RefObject, useRef } from 'react';
import { useShortcuts } from './use-shortcuts.ts';

/**
 * Moves the focus through the row links of a table: j and arrow down, k and arrow up. The links keep the focus
 * themselves, so Enter opens a row as it does everywhere.
 */
export function useRowKeys<E extends HTMLElement>(singleKeys: boolean): RefObject<E | null> {
  const list = useRef<E>(null);
  const move = (by: 1 | -1) => (): void => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('tbody a[href]') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    links[at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  };
  useShortcuts({ j: move(1), ArrowDown: move(1), k: move(-1), ArrowUp: move(-1) }, singleKeys);
  return list;
}
