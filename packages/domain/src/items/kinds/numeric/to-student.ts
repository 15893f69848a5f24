/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { studentStem } from '../../student-stem.ts';

/** The question, with its unit unless the student is to type it. */
export function toNumericStudent(item: ItemOf<'numeric'>): StudentItemOf<'numeric'> {
  const typesUnit = item.unit?.typed ?? false;
  return { ...studentStem(item), kind: 'numeric', unit: typesUnit ? null : (item.unit?.text ?? null), typesUnit };
}
