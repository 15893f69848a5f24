import type { ResponseOf } from '../../item-response.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** The text as typed. */
export function describeShort(_item: StudentItemOf<'short'>, { text }: ResponseOf<'short'>): string {
  return text.trim();
}
