import type { ResponseOf } from '../../item-response.ts';
import { isBlank } from '../../parts/is-blank.ts';
import type { ResponseCheck } from '../../response-check.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** Complete once something is written. */
export function checkShort(_item: StudentItemOf<'short'>, { text }: ResponseOf<'short'>): ResponseCheck {
  return { kind: isBlank(text) ? 'empty' : 'complete' };
}
