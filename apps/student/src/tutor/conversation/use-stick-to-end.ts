import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** A reader this close to the end wants to see what comes next. */
const NEAR = 48;
/** Room above the reader's own message when it stands at the top of the box. */
const ABOVE = 12;

/** How much of the content is below what is shown, in pixels. */
function below(box: HTMLElement): number {
  return box.scrollHeight - box.scrollTop - box.clientHeight;
}

/**
 * As far down as helps: to the end, but never so far that the reader's last message leaves the box at its top. A long
 * reply is then read from its first sentence, and not chased. Who has scrolled past that message wants the end.
 */
function follow(box: HTMLElement): void {
  const own = [...box.querySelectorAll('[data-own]')].at(-1);
  const room = own ? own.getBoundingClientRect().top - box.getBoundingClientRect().top - ABOVE : -ABOVE;
  box.scrollTop = room < -1 ? box.scrollHeight : Math.min(box.scrollHeight, box.scrollTop + room);
}

interface StickToEnd {
  box: RefObject<HTMLDivElement | null>;
  /** What grows inside the box. */
  content: RefObject<HTMLDivElement | null>;
  /** Something came that the reader has not got to: they were further up, or it is longer than the box. */
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
  const [first] = useState(mark);

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
      atEnd.current = below(element) < NEAR;
      if (atEnd.current) setSeen(element.dataset['mark'] ?? '');
    };
    // Formulas and pictures grow after they were put there, and the box shrinks when a keyboard opens.
    const watcher = new ResizeObserver(() => {
      const grown = inner.offsetHeight + element.clientHeight;
      if (grown !== height && atEnd.current) {
        follow(element);
        const now = element.dataset['mark'] ?? '';
        // A new message has its height only once the browser has laid it out; what was there at first is not new.
        setSeen(below(element) < NEAR || now === first ? now : '');
      }
      height = grown;
    });
    watcher.observe(inner);
    watcher.observe(element);
    element.addEventListener('scroll', note, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', note);
    };
  }, [first]);

  useLayoutEffect(() => {
    if (!atEnd.current || !box.current) return;
    follow(box.current);
    if (below(box.current) < NEAR) setSeen(mark);
  }, [mark]);

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
