/** ANSWER-BEARING: see answer-key.ts. */

import type { ItemOf } from '../../item.ts';
import { emptyOptions, emptyStem } from '../../parts/empty-parts.ts';
import { textOf } from '../../parts/text-of.ts';

/** The text of the right option. */
export function describeSingleKey({ options, key }: ItemOf<'single'>): string {
  return textOf(options, key) ?? '';
}

/** Four options to write, the first one right. */
export function emptySingle(id: string): ItemOf<'single'> {
  return { ...emptyStem(id), kind: 'single', options: emptyOptions(4), key: 'a' };
}
