/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { ItemScore } from '../../item-score.ts';
import { allOrNothing, shareOfPoints } from '../../parts/score-of.ts';

/**
 * Exactly the right options, or, with partial scoring, (right ones chosen - wrong ones chosen) / right ones of the
 * points and never below 0: the rule of Canvas for multiple answers. Choosing everything earns nothing by it when half
 * of the options are wrong.
 */
export function scoreMultiple(item: ItemOf<'multiple'>, { optionIds }: ResponseOf<'multiple'>): ItemScore {
  const parts = item.options.map(({ id }) => ({ id, right: optionIds.includes(id) === item.key.includes(id) }));
  const right = parts.every((part) => part.right);
  if (right || item.scoring === 'all-or-nothing') return allOrNothing(item.points, right, parts);
  const chosen = item.options.filter(({ id }) => optionIds.includes(id));
  const hits = chosen.filter(({ id }) => item.key.includes(id)).length;
  return shareOfPoints(item.points, hits - (chosen.length - hits), item.key.length, parts);
}
