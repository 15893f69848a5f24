/** ANSWER-BEARING: see answer-key.ts. */
import type { AnyItemOf, KeyedKindDefinition } from './item-kind-definition.ts';
import { keyedKinds } from './keyed-kinds.ts';
import type { ItemKind } from './student-item.ts';

const kinds: { readonly [K in ItemKind]: KeyedKindDefinition<K> } = keyedKinds;

/** The key as text, with the maths that is in it. */
export function describeKey<K extends ItemKind>(item: AnyItemOf<K>): string {
  return kinds[item.kind as K].describeKey(item);
}
