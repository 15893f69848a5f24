import type { ItemFeedback } from '../item-feedback.ts';

/** Whether that part was right; null when nobody has said so. */
export function isPartRight(outcome: ItemFeedback | null, id: string): boolean | null {
  return outcome?.parts.find((part) => part.id === id)?.right ?? null;
}
