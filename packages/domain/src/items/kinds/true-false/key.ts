/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import { emptyStem } from '../../parts/empty-parts.ts';

/** `True` or `False`. */
export function describeTrueFalseKey({ key }: ItemOf<'true-false'>): string {
  return key ? 'True' : 'False';
}

/** A statement to write. */
export function emptyTrueFalse(id: string): ItemOf<'true-false'> {
  return { ...emptyStem(id), kind: 'true-false', key: true };
}
