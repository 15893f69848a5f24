import type { ResponseOf } from '../../item-response.ts';
import { textOf } from '../../parts/text-of.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** The text of the chosen option. */
export function describeSingle(item: StudentItemOf<'single'>, { optionId }: ResponseOf<'single'>): string {
  return textOf(item.options, optionId) ?? '';
}
