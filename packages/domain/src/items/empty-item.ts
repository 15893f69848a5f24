/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from './item.ts';
import type { KeyedKindDefinition } from './item-kind-definition.ts';
import { keyedKinds } from './keyed-kinds.ts';
import type { ItemKind } from './student-item.ts';

const kinds: { readonly [K in ItemKind]: KeyedKindDefinition<K> } = keyedKinds;

/** A new item of that kind for the editor: one point, nothing written, and so not valid yet. */
export function emptyItem<K extends ItemKind>(kind: K, id: string): ItemOf<K> {
  return kinds[kind].empty(id);
}
