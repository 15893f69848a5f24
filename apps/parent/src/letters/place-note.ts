const GAP = 6;
const EDGE = 16;

/** Puts an open note below what it is about, within the window. In page coordinates, so that it scrolls along. */
export function placeNote(note: HTMLElement, anchor: HTMLElement): void {
  // Text that breaks across lines is several boxes: the note hangs from the last one.
  const at = [...anchor.getClientRects()].at(-1) ?? anchor.getBoundingClientRect();
  const furthest = document.documentElement.clientWidth - note.offsetWidth - EDGE;
  note.style.left = `${Math.max(EDGE, Math.min(at.left, furthest)) + window.scrollX}px`;
  note.style.top = `${at.bottom + GAP + window.scrollY}px`;
}
