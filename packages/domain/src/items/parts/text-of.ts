import type { ItemOption } from '../item-parts.ts';

/** The text of the part with that id; null when there is none. */
export function textOf(parts: readonly ItemOption[], id: string): string | null {
  return parts.find((part) => part.id === id)?.text ?? null;
}
