/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { studentStem } from '../../student-stem.ts';

/** The question alone. */
export function toShortStudent(item: ItemOf<'short'>): StudentItemOf<'short'> {
  return { ...studentStem(item), kind: 'short' };
}
