import type { ResponseOf } from '../../item-response.ts';
import { checkParts } from '../../parts/check-parts.ts';
import { textOf } from '../../parts/text-of.ts';
import type { ResponseCheck } from '../../response-check.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** Complete when every prompt has one of the choices. */
export function checkMatching(item: StudentItemOf<'matching'>, { pairs }: ResponseOf<'matching'>): ResponseCheck {
  const done = item.prompts.filter(({ id }) =>
    pairs.some((pair) => pair.promptId === id && textOf(item.choices, pair.choiceId) !== null),
  );
  return checkParts(done.length, item.prompts.length, { noun: 'prompts', deed: 'matched' });
}
