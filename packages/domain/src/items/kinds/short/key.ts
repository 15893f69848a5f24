/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import { emptyStem } from '../../parts/empty-parts.ts';

/** The model answer. */
export function describeShortKey({ key }: ItemOf<'short'>): string {
  return key[0] ?? '';
}

/** A model answer to write. */
export function emptyShort(id: string): ItemOf<'short'> {
  return { ...emptyStem(id), kind: 'short', key: [''] };
}
