/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { ItemScore } from '../../item-score.ts';
import { allOrNothing } from '../../parts/score-of.ts';

/** All points for the right option. */
export function scoreSingle(item: ItemOf<'single'>, { optionId }: ResponseOf<'single'>): ItemScore {
  return allOrNothing(item.points, optionId === item.key);
}
