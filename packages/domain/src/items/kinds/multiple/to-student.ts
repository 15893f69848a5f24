/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { studentOptions } from '../../student-options.ts';
import { studentStem } from '../../student-stem.ts';
import type { StudentView } from '../../student-view.ts';

/** The options without marks and feedback. */
export function toMultipleStudent(item: ItemOf<'multiple'>, view: StudentView): StudentItemOf<'multiple'> {
  const seed = view.shuffleOptions ? `${view.seed}/${item.id}` : null;
  return { ...studentStem(item), kind: 'multiple', options: studentOptions(item.options, seed) };
}
