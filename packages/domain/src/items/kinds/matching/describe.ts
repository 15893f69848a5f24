import type { ResponseOf } from '../../item-response.ts';
import { firstBy } from '../../parts/first-by.ts';
import { textOf } from '../../parts/text-of.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** The pairs in the order of the prompts: `cat → meows; dog → barks`. */
export function describeMatching(item: StudentItemOf<'matching'>, { pairs }: ResponseOf<'matching'>): string {
  const chosen = firstBy(pairs, (pair) => pair.promptId);
  return item.prompts
    .flatMap(({ id, text }) => {
      const choice = textOf(item.choices, chosen.get(id)?.choiceId ?? '');
      return choice === null ? [] : [`${text} → ${choice}`];
    })
    .join('; ');
}
