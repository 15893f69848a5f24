import type { ResponseOf } from '../../item-response.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** The expression as typed. */
export function describeExpression(_item: StudentItemOf<'expression'>, { text }: ResponseOf<'expression'>): string {
  return text.trim();
}
