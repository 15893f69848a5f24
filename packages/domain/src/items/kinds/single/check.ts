import type { ResponseOf } from '../../item-response.ts';
import { textOf } from '../../parts/text-of.ts';
import type { ResponseCheck } from '../../response-check.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** Complete with one of the item's own options. */
export function checkSingle(item: StudentItemOf<'single'>, { optionId }: ResponseOf<'single'>): ResponseCheck {
  return { kind: textOf(item.options, optionId) === null ? 'empty' : 'complete' };
}
