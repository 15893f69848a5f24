/** ANSWER-BEARING: see answer-key.ts. */
import type { Item, ItemOf } from './item.ts';
import { toBlanksStudent } from './kinds/blanks/to-student.ts';
import { toExpressionStudent } from './kinds/expression/to-student.ts';
import { toMatchingStudent } from './kinds/matching/to-student.ts';
import { toMultipleStudent } from './kinds/multiple/to-student.ts';
import { toNumericStudent } from './kinds/numeric/to-student.ts';
import { toOrderingStudent } from './kinds/ordering/to-student.ts';
import { toShortStudent } from './kinds/short/to-student.ts';
import { toSingleStudent } from './kinds/single/to-student.ts';
import { toTrueFalseStudent } from './kinds/true-false/to-student.ts';
import type { ItemKind, StudentItemOf } from './student-item.ts';
import type { StudentView } from './student-view.ts';

type Views = { readonly [K in ItemKind]: (item: ItemOf<K>, view: StudentView) => StudentItemOf<K> };

const views: Views = {
  single: toSingleStudent,
  multiple: toMultipleStudent,
  'true-false': toTrueFalseStudent,
  numeric: toNumericStudent,
  expression: toExpressionStudent,
  short: toShortStudent,
  matching: toMatchingStudent,
  ordering: toOrderingStudent,
  blanks: toBlanksStudent,
};

/** An item as one attempt sees it: without key, explanation, feedback and source. */
export function toStudentItem<K extends ItemKind>(item: ItemOf<K> & Item, view: StudentView): StudentItemOf<K> {
  return views[item.kind as K](item, view);
}
