/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { ResponseOf } from '../../item-response.ts';
import type { ItemScore } from '../../item-score.ts';
import { firstBy } from '../../parts/first-by.ts';
import { scoreParts } from '../../parts/score-of.ts';

/** With partial scoring, the share of prompts that have their match; a choice of the same text is the same match. */
export function scoreMatching(item: ItemOf<'matching'>, { pairs }: ResponseOf<'matching'>): ItemScore {
  const chosen = firstBy(pairs, (pair) => pair.promptId);
  const key = firstBy(item.key, (pair) => pair.promptId);
  const textOfChoice = (id: string | undefined): string | undefined =>
    item.choices.find((choice) => choice.id === id)?.text;
  const parts = item.prompts.map(({ id }) => {
    const choice = textOfChoice(chosen.get(id)?.choiceId);
    return { id, right: choice !== undefined && choice === textOfChoice(key.get(id)?.choiceId) };
  });
  return scoreParts(item, parts);
}
