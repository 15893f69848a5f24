/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import { emptyOptions, emptyStem } from '../../parts/empty-parts.ts';
import { textOf } from '../../parts/text-of.ts';

/** The entries in the right order. */
export function describeOrderingKey({ entries, key }: ItemOf<'ordering'>): string {
  return key.map((id, at) => `${at + 1}. ${textOf(entries, id) ?? ''}`).join('; ');
}

/** Three entries to write, in the right order. */
export function emptyOrdering(id: string): ItemOf<'ordering'> {
  const entries = emptyOptions(3);
  return {
    ...emptyStem(id),
    kind: 'ordering',
    entries,
    key: entries.map((entry) => entry.id),
    scoring: 'all-or-nothing',
  };
}
