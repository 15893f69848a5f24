import { checkBlanks } from './kinds/blanks/check.ts';
import { describeBlanks } from './kinds/blanks/describe.ts';
import { checkExpression } from './kinds/expression/check.ts';
import { describeExpression } from './kinds/expression/describe.ts';
import { checkMatching } from './kinds/matching/check.ts';
import { describeMatching } from './kinds/matching/describe.ts';
import { checkMultiple } from './kinds/multiple/check.ts';
import { describeMultiple } from './kinds/multiple/describe.ts';
import { checkNumeric } from './kinds/numeric/check.ts';
import { describeNumeric } from './kinds/numeric/describe.ts';
import { checkOrdering } from './kinds/ordering/check.ts';
import { describeOrdering } from './kinds/ordering/describe.ts';
import { checkShort } from './kinds/short/check.ts';
import { describeShort } from './kinds/short/describe.ts';
import { checkSingle } from './kinds/single/check.ts';
import { describeSingle } from './kinds/single/describe.ts';
import { checkTrueFalse } from './kinds/true-false/check.ts';
import { describeTrueFalse } from './kinds/true-false/describe.ts';
import type { ItemKind } from './student-item.ts';
import type { StudentKindDefinition } from './student-kind-definition.ts';

/** The kinds as everybody knows them, in the order in which they are offered. A missing piece does not compile. */
export const studentKinds = {
  single: { name: 'Single choice', check: checkSingle, describe: describeSingle },
  multiple: { name: 'Multiple select', check: checkMultiple, describe: describeMultiple },
  'true-false': { name: 'True or false', check: checkTrueFalse, describe: describeTrueFalse },
  numeric: { name: 'Number', check: checkNumeric, describe: describeNumeric },
  expression: { name: 'Expression', check: checkExpression, describe: describeExpression },
  short: { name: 'Short answer', check: checkShort, describe: describeShort },
  matching: { name: 'Matching', check: checkMatching, describe: describeMatching },
  ordering: { name: 'Ordering', check: checkOrdering, describe: describeOrdering },
  blanks: { name: 'Fill in the blanks', check: checkBlanks, describe: describeBlanks },
} as const satisfies { readonly [K in ItemKind]: StudentKindDefinition<K> };
