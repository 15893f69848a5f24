/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import { emptyOptions, emptyStem } from '../../parts/empty-parts.ts';
import { textOf } from '../../parts/text-of.ts';

/** The right pairs in the order of the prompts. */
export function describeMatchingKey({ prompts, choices, key }: ItemOf<'matching'>): string {
  return prompts
    .map(({ id, text }) => {
      const choiceId = key.find((pair) => pair.promptId === id)?.choiceId ?? '';
      return `${text} → ${textOf(choices, choiceId) ?? ''}`;
    })
    .join('; ');
}

/** Three pairs to write. */
export function emptyMatching(id: string): ItemOf<'matching'> {
  const parts = emptyOptions(3);
  const key = parts.map((part) => ({ promptId: part.id, choiceId: part.id }));
  return { ...emptyStem(id), kind: 'matching', prompts: parts, choices: emptyOptions(3), key, scoring: 'partial' };
}
