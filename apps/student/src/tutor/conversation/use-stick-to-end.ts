import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** A reader this close to the end wants to see what comes next. */
const NEAR = 48;

interface StickToEnd {
  box: RefObject<HTMLDivElement | null>;
  /** What grows inside the box. */
  content: RefObject<HTMLDivElement | null>;
  /** Something came while the reader was further up. */
  missed: boolean;
  goToEnd: () => void;
  /** Call before older messages are put in front: what is being read then stays where it is. */
  holdPlace: () => void;
}

/**
 * Keeps a conversation at its end while the reader is there, and leaves it alone while they read further up. `mark`
 * changes with everything that comes at the end, `head` with everything that comes in front, `own` with every message
 * that the reader sends: that brings them to the end wherever they were.
 */
export function useStickToEnd(mark: string, head: string, own: string): StickToEnd {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const held = useRef<{ height: number; top: number } | null>(null);
  const [seen, setSeen] = useState(mark);

  const goToEnd = useCallback(() => {
    const element = box.current;
    if (!element) return;
    atEnd.current = true;
    element.scrollTop = element.scrollHeight;
  }, []);

  useEffect(() => {
    const element = box.current;
    const inner = content.current;
    if (!element || !inner) return;
    let height = 0;
    const note = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      if (atEnd.current) setSeen(element.dataset['mark'] ?? '');
    };
    // Formulas and pictures grow after they were put there, and the box shrinks when a keyboard opens.
    const watcher = new ResizeObserver(() => {
      const grown = inner.offsetHeight + element.clientHeight;
      if (grown !== height && atEnd.current) element.scrollTop = element.scrollHeight;
      height = grown;
    });
    watcher.observe(inner);
    watcher.observe(element);
    element.addEventListener('scroll', note, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', note);
    };
  }, []);

  useLayoutEffect(() => {
    if (!atEnd.current) return;
    goToEnd();
    setSeen(mark);
  }, [mark, goToEnd]);

  useLayoutEffect(() => {
    if (own) goToEnd();
  }, [own, goToEnd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the head is what says that something came in front
  useLayoutEffect(() => {
    const element = box.current;
    if (element && held.current) element.scrollTop = held.current.top + element.scrollHeight - held.current.height;
    held.current = null;
  }, [head]);

  const holdPlace = useCallback(() => {
    const element = box.current;
    if (element) held.current = { height: element.scrollHeight, top: element.scrollTop };
  }, []);

  return { box, content, missed: seen !== mark, goToEnd, holdPlace };
}
