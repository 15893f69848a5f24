import type { ResponseOf } from '../../item-response.ts';
import type { StudentItemOf } from '../../student-item.ts';

/** `True` or `False`. */
export function describeTrueFalse(_item: StudentItemOf<'true-false'>, { value }: ResponseOf<'true-false'>): string {
  return value ? 'True' : 'False';
}
