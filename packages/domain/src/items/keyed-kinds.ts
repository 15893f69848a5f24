/** ANSWER-BEARING: see answer-key.ts. */
import type { KeyedKindDefinition } from './item-kind-definition.ts';
import { describeBlanksKey, emptyBlanks } from './kinds/blanks/key.ts';
import { toBlanksStudent } from './kinds/blanks/to-student.ts';
import { describeExpressionKey, emptyExpression } from './kinds/expression/key.ts';
import { toExpressionStudent } from './kinds/expression/to-student.ts';
import { describeMatchingKey, emptyMatching } from './kinds/matching/key.ts';
import { toMatchingStudent } from './kinds/matching/to-student.ts';
import { describeMultipleKey, emptyMultiple } from './kinds/multiple/key.ts';
import { toMultipleStudent } from './kinds/multiple/to-student.ts';
import { describeNumericKey, emptyNumeric } from './kinds/numeric/key.ts';
import { toNumericStudent } from './kinds/numeric/to-student.ts';
import { describeOrderingKey, emptyOrdering } from './kinds/ordering/key.ts';
import { toOrderingStudent } from './kinds/ordering/to-student.ts';
import { describeShortKey, emptyShort } from './kinds/short/key.ts';
import { toShortStudent } from './kinds/short/to-student.ts';
import { describeSingleKey, emptySingle } from './kinds/single/key.ts';
import { toSingleStudent } from './kinds/single/to-student.ts';
import { describeTrueFalseKey, emptyTrueFalse } from './kinds/true-false/key.ts';
import { toTrueFalseStudent } from './kinds/true-false/to-student.ts';
import type { ItemKind } from './student-item.ts';
import { studentKinds } from './student-kinds.ts';

/** The kinds as staff know them: with their keys. A missing piece does not compile. */
export const keyedKinds = {
  single: { ...studentKinds.single, toStudent: toSingleStudent, describeKey: describeSingleKey, empty: emptySingle },
  multiple: {
    ...studentKinds.multiple,
    toStudent: toMultipleStudent,
    describeKey: describeMultipleKey,
    empty: emptyMultiple,
  },
  'true-false': {
    ...studentKinds['true-false'],
    toStudent: toTrueFalseStudent,
    describeKey: describeTrueFalseKey,
    empty: emptyTrueFalse,
  },
  numeric: {
    ...studentKinds.numeric,
    toStudent: toNumericStudent,
    describeKey: describeNumericKey,
    empty: emptyNumeric,
  },
  expression: {
    ...studentKinds.expression,
    toStudent: toExpressionStudent,
    describeKey: describeExpressionKey,
    empty: emptyExpression,
  },
  short: { ...studentKinds.short, toStudent: toShortStudent, describeKey: describeShortKey, empty: emptyShort },
  matching: {
    ...studentKinds.matching,
    toStudent: toMatchingStudent,
    describeKey: describeMatchingKey,
    empty: emptyMatching,
  },
  ordering: {
    ...studentKinds.ordering,
    toStudent: toOrderingStudent,
    describeKey: describeOrderingKey,
    empty: emptyOrdering,
  },
  blanks: { ...studentKinds.blanks, toStudent: toBlanksStudent, describeKey: describeBlanksKey, empty: emptyBlanks },
} as const satisfies { readonly [K in ItemKind]: KeyedKindDefinition<K> };
