/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { ItemScore } from '../../item-score.ts';
import { firstBy } from '../../parts/first-by.ts';
import { scoreParts } from '../../parts/score-of.ts';
import { isAccepted } from './is-accepted.ts';

/** With partial scoring, the share of right blanks. */
export function scoreBlanks(item: ItemOf<'blanks'>, { values }: ResponseOf<'blanks'>): ItemScore {
  const given = firstBy(values, ({ blankId }) => blankId);
  const parts = item.blanks.map((blank) => {
    const text = given.get(blank.id)?.text ?? '';
    return { id: blank.id, right: blank.kind === 'chosen' ? text === blank.key : isAccepted(text, blank) };
  });
  return scoreParts(item, parts);
}
