/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { studentOptions } from '../../student-options.ts';
import { studentStem } from '../../student-stem.ts';
import type { StudentView } from '../../student-view.ts';

/** The entries in the attempt's order, which depends on the seed alone and so may happen to be right. */
export function toOrderingStudent(item: ItemOf<'ordering'>, view: StudentView): StudentItemOf<'ordering'> {
  // Sorted first: in what order the author keeps the entries must not show.
  const entries = [...item.entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...studentStem(item),
    kind: 'ordering',
    entries: studentOptions(entries, `${view.seed}/${item.id}`),
  };
}
