import type { ResponseOf } from '../../item-response.ts';
import { textOf } from '../../parts/text-of.ts';
import type { ResponseCheck } from '../../response-check.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** Complete with at least one of the item's own options: how many are right, a student does not know. */
export function checkMultiple(item: StudentItemOf<'multiple'>, { optionIds }: ResponseOf<'multiple'>): ResponseCheck {
  return { kind: optionIds.some((id) => textOf(item.options, id) !== null) ? 'complete' : 'empty' };
}
