/** ANSWER-BEARING: see answer-key.ts. */
import type { AnyItemOf, ItemKindDefinition } from './item-kind-definition.ts';
import { itemKinds } from './item-kinds.ts';
import type { ItemResponse } from './item-response.ts';
import type { ItemScore } from './item-score.ts';
import { ownResponse } from './own-response.ts';
import { allOrNothing } from './parts/score-of.ts';
import type { ItemKind } from './student-item.ts';

const kinds: { readonly [K in ItemKind]: ItemKindDefinition<K> } = itemKinds;
/** In which order the student saw the parts is nothing to the score. */
const ANY_VIEW = { seed: '', shuffleOptions: false };

/**
 * What the key says of a response. None, a blank one and one to another kind are scored 0, for short answers too: nobody
 * need look at them. Never throws, whatever a client sent.
 */
export function scoreItem<K extends ItemKind>(item: AnyItemOf<K>, response: ItemResponse | null): ItemScore {
  const kind = item.kind as K;
  const own = ownResponse(kind, response);
  const definition = kinds[kind];
  if (!own || definition.check(definition.toStudent(item, ANY_VIEW), own).kind === 'empty') {
    return allOrNothing(item.points, false);
  }
  return definition.score(item, own);
}
