/** Where somebody is in a quiz, from 0, and which questions they marked for review. */
export interface KeptDesk {
  readonly at: number;
  readonly marked: readonly string[];
}

export function writeDesk(desk: KeptDesk): string {
  return JSON.stringify(desk);
}

/** What the browser kept, within a quiz of so many questions; the beginning when it kept nothing that can be read. */
export function readDesk(text: string | null, count: number): KeptDesk {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('marked' in kept))
      return { at: 0, marked: [] };
    const at =
      typeof kept.at === 'number' && Number.isInteger(kept.at) && kept.at >= 0 && kept.at < count ? kept.at : 0;
    const marked = Array.isArray(kept.marked) ? kept.marked.filter((id): id is string => typeof id === 'string') : [];
    return { at, marked };
  } catch {
    return { at: 0, marked: [] };
  }
}
