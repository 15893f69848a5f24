/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { blanksItemSchema } from './kinds/blanks/item.ts';
import { expressionItemSchema } from './kinds/expression/item.ts';
import { matchingItemSchema } from './kinds/matching/item.ts';
import { multipleItemSchema } from './kinds/multiple/item.ts';
import { numericItemSchema } from './kinds/numeric/item.ts';
import { orderingItemSchema } from './kinds/ordering/item.ts';
import { shortItemSchema } from './kinds/short/item.ts';
import { singleItemSchema } from './kinds/single/item.ts';
import { trueFalseItemSchema } from './kinds/true-false/item.ts';

/** An item with its key. `kind` decides how it is shown, answered and scored. */
export const itemSchema = z.discriminatedUnion('kind', [
  singleItemSchema,
  multipleItemSchema,
  trueFalseItemSchema,
  numericItemSchema,
  expressionItemSchema,
  shortItemSchema,
  matchingItemSchema,
  orderingItemSchema,
  blanksItemSchema,
]);
export type Item = z.output<typeof itemSchema>;
/** An item as somebody writes it: what has a usual value may be left out. */
export type ItemInput = z.input<typeof itemSchema>;
/** The item of one kind. */
export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;
