/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { ItemScore } from '../../item-score.ts';
import { scoreParts } from '../../parts/score-of.ts';

/**
 * An entry is right when it stands straight after the one that it belongs after, the first one when it stands first
 * (the "relative to next item" rule of Moodle, seen from the other side). With partial scoring the share of right
 * entries: one entry out of place does not take the points of all that follow it.
 */
export function scoreOrdering(item: ItemOf<'ordering'>, { entryIds }: ResponseOf<'ordering'>): ItemScore {
  const given = [...new Set(entryIds)].filter((id) => item.key.includes(id));
  const parts = item.key.map((id, at) => {
    const place = given.indexOf(id);
    const right = place >= 0 && (at === 0 ? place === 0 : place > 0 && given[place - 1] === item.key[at - 1]);
    return { id, right };
  });
  return scoreParts(item, parts);
}
