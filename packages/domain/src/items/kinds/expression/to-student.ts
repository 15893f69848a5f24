/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { studentStem } from '../../student-stem.ts';

/** The question alone. */
export function toExpressionStudent(item: ItemOf<'expression'>): StudentItemOf<'expression'> {
  return { ...studentStem(item), kind: 'expression' };
}
