/** ANSWER-BEARING: see answer-key.ts. */
import type { AnyItemOf, KeyedKindDefinition } from './item-kind-definition.ts';
import { keyedKinds } from './keyed-kinds.ts';
import type { ItemKind, StudentItemOf } from './student-item.ts';
import type { StudentView } from './student-view.ts';

const kinds: { readonly [K in ItemKind]: KeyedKindDefinition<K> } = keyedKinds;

/** An item as one attempt sees it: without key, explanation, feedback and source. */
export function toStudentItem<K extends ItemKind>(item: AnyItemOf<K>, view: StudentView): StudentItemOf<K> {
  return kinds[item.kind as K].toStudent(item, view);
}
