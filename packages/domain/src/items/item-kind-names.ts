import type { ItemKind } from './student-item.ts';
import { studentKinds } from './student-kinds.ts';

const { single, multiple, numeric, expression, short, matching, ordering, blanks } = studentKinds;

/** What the kinds are called, in the order in which they are offered. */
export const itemKindNames: Readonly<Record<ItemKind, string>> = {
  single: single.name,
  multiple: multiple.name,
  'true-false': studentKinds['true-false'].name,
  numeric: numeric.name,
  expression: expression.name,
  short: short.name,
  matching: matching.name,
  ordering: ordering.name,
  blanks: blanks.name,
};
