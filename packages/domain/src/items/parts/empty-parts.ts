/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOption } from '../item-parts.ts';

/** What every new item starts with: one point and nothing written yet. */
export function emptyStem(id: string): { id: string; stem: string; points: number; skill: null; explanation: string } {
  return { id, stem: '', points: 1, skill: null, explanation: '' };
}

/** Options `a`, `b`, `c`, ... without text. */
export function emptyOptions(count: number): ItemOption[] {
  return [...'abcdefghijkl'.slice(0, count)].map((id) => ({ id, text: '' }));
}
