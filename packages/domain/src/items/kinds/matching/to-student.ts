/** ANSWER-BEARING: see answer-key.ts. */
import type { ItemOf } from '../../item.ts';
import type { StudentItemOf } from '../../student-item.ts';
import { studentOptions } from '../../student-options.ts';
import { studentStem } from '../../student-stem.ts';
import type { StudentView } from '../../student-view.ts';

/** Prompts in the author's order, choices in the attempt's: authors write them pair by pair. */
export function toMatchingStudent(item: ItemOf<'matching'>, view: StudentView): StudentItemOf<'matching'> {
  return {
    ...studentStem(item),
    kind: 'matching',
    prompts: studentOptions(item.prompts, null),
    choices: studentOptions(item.choices, `${view.seed}/${item.id}`),
  };
}
