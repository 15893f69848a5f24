/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { ItemScore } from '../../item-score.ts';
import { allOrNothing } from '../../parts/score-of.ts';

/** All points for the right judgement. */
export function scoreTrueFalse(item: ItemOf<'true-false'>, { value }: ResponseOf<'true-false'>): ItemScore {
  return allOrNothing(item.points, value === item.key);
}
