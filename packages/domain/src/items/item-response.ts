import { z } from 'zod';
import { blanksResponseSchema } from './kinds/blanks/student-item.ts';
import { expressionResponseSchema } from './kinds/expression/student-item.ts';
import { matchingResponseSchema } from './kinds/matching/student-item.ts';
import { multipleResponseSchema } from './kinds/multiple/student-item.ts';
import { numericResponseSchema } from './kinds/numeric/student-item.ts';
import { orderingResponseSchema } from './kinds/ordering/student-item.ts';
import { shortResponseSchema } from './kinds/short/student-item.ts';
import { singleResponseSchema } from './kinds/single/student-item.ts';
import { trueFalseResponseSchema } from './kinds/true-false/student-item.ts';
import type { ItemKind } from './student-item.ts';

/** What a student answered, in the shape of the item's kind. */
export const itemResponseSchema = z.discriminatedUnion('kind', [
  singleResponseSchema,
  multipleResponseSchema,
  trueFalseResponseSchema,
  numericResponseSchema,
  expressionResponseSchema,
  shortResponseSchema,
  matchingResponseSchema,
  orderingResponseSchema,
  blanksResponseSchema,
]);
export type ItemResponse = z.output<typeof itemResponseSchema>;
/** The response to one kind. */
export type ResponseOf<K extends ItemKind> = Extract<ItemResponse, { kind: K }>;
