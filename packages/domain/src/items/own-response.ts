import type { ItemResponse, ResponseOf } from './item-response.ts';
import type { ItemKind } from './student-item.ts';

/** The response when it is one to that kind; null when there is none, or one to another kind. */
export function ownResponse<K extends ItemKind>(kind: K, response: ItemResponse | null): ResponseOf<K> | null {
  // The comparison proves it; the compiler does not narrow by a kind that is a type parameter.
  return response?.kind === kind ? (response as ResponseOf<K>) : null;
}
