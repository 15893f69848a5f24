/** ANSWER-BEARING: see answer-key.ts. Judges, and so needs the algebra: reached through `@skillbridge/domain/engine` only. */
import type { ItemKindDefinition } from './item-kind-definition.ts';
import { keyedKinds } from './keyed-kinds.ts';
import { scoreBlanks } from './kinds/blanks/score.ts';
import { scoreExpression } from './kinds/expression/score.ts';
import { scoreMatching } from './kinds/matching/score.ts';
import { scoreMultiple } from './kinds/multiple/score.ts';
import { scoreNumeric } from './kinds/numeric/score.ts';
import { scoreOrdering } from './kinds/ordering/score.ts';
import { scoreShort } from './kinds/short/score.ts';
import { scoreSingle } from './kinds/single/score.ts';
import { scoreTrueFalse } from './kinds/true-false/score.ts';
import type { ItemKind } from './student-item.ts';

/** The item kinds, whole. A kind without one of its pieces does not compile. */
export const itemKinds = {
  single: { ...keyedKinds.single, score: scoreSingle },
  multiple: { ...keyedKinds.multiple, score: scoreMultiple },
  'true-false': { ...keyedKinds['true-false'], score: scoreTrueFalse },
  numeric: { ...keyedKinds.numeric, score: scoreNumeric },
  expression: { ...keyedKinds.expression, score: scoreExpression },
  short: { ...keyedKinds.short, score: scoreShort },
  matching: { ...keyedKinds.matching, score: scoreMatching },
  ordering: { ...keyedKinds.ordering, score: scoreOrdering },
  blanks: { ...keyedKinds.blanks, score: scoreBlanks },
} as const satisfies { readonly [K in ItemKind]: ItemKindDefinition<K> };
