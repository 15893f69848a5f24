/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import { emptyOptions, emptyStem } from '../../parts/empty-parts.ts';

/** The texts of the right options. */
export function describeMultipleKey({ options, key }: ItemOf<'multiple'>): string {
  return options
    .filter(({ id }) => key.includes(id))
    .map(({ text }) => text)
    .join('; ');
}

/** Four options to write, the first two right. */
export function emptyMultiple(id: string): ItemOf<'multiple'> {
  const options = emptyOptions(4);
  return { ...emptyStem(id), kind: 'multiple', options, key: ['a', 'b'], scoring: 'all-or-nothing' };
}
