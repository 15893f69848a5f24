/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { studentOptions } from '../../student-options.ts';
import { studentStem } from '../../student-stem.ts';
import type { StudentView } from '../../student-view.ts';

/** The blanks without what belongs in them. */
export function toBlanksStudent(item: ItemOf<'blanks'>, view: StudentView): StudentItemOf<'blanks'> {
  return {
    ...studentStem(item),
    kind: 'blanks',
    blanks: item.blanks.map((blank) => ({
      id: blank.id,
      options:
        blank.kind === 'typed'
          ? null
          : studentOptions(blank.options, view.shuffleOptions ? `${view.seed}/${item.id}/${blank.id}` : null),
    })),
  };
}
