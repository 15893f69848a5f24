import type { ItemResponse } from './item-response.ts';
import { ownResponse } from './own-response.ts';
import type { ItemKind, StudentItem, StudentItemOf } from './student-item.ts';
import type { StudentKindDefinition } from './student-kind-definition.ts';
import { studentKinds } from './student-kinds.ts';

const kinds: { readonly [K in ItemKind]: StudentKindDefinition<K> } = studentKinds;

/** A response as text (options by their words, with the maths that is in them); `No answer` for none. */
export function describeResponse<K extends ItemKind>(
  item: StudentItemOf<K> & StudentItem,
  response: ItemResponse | null,
): string {
  const kind = item.kind as K;
  const own = ownResponse(kind, response);
  return (own && kinds[kind].describe(item, own)) || 'No answer';
}
