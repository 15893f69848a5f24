/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { studentStem } from '../../student-stem.ts';

/** The question alone. */
export function toTrueFalseStudent(item: ItemOf<'true-false'>): StudentItemOf<'true-false'> {
  return { ...studentStem(item), kind: 'true-false' };
}
