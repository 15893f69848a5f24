import type { ItemResponse } from './item-response.ts';
import { ownResponse } from './own-response.ts';
import type { ResponseCheck } from './response-check.ts';
import type { ItemKind, StudentItem, StudentItemOf } from './student-item.ts';
import type { StudentKindDefinition } from './student-kind-definition.ts';
import { studentKinds } from './student-kinds.ts';

const kinds: { readonly [K in ItemKind]: StudentKindDefinition<K> } = studentKinds;

/** Whether a response can be handed in as it is; a response to another kind says nothing. */
export function checkResponse<K extends ItemKind>(
  item: StudentItemOf<K> & StudentItem,
  response: ItemResponse | null,
): ResponseCheck {
  const kind = item.kind as K;
  const own = ownResponse(kind, response);
  return own ? kinds[kind].check(item, own) : { kind: 'empty' };
}
