import { z } from 'zod';
import { blanksStudentItemSchema } from './kinds/blanks/student-item.ts';
import { expressionStudentItemSchema } from './kinds/expression/student-item.ts';
import { matchingStudentItemSchema } from './kinds/matching/student-item.ts';
import { multipleStudentItemSchema } from './kinds/multiple/student-item.ts';
import { numericStudentItemSchema } from './kinds/numeric/student-item.ts';
import { orderingStudentItemSchema } from './kinds/ordering/student-item.ts';
import { shortStudentItemSchema } from './kinds/short/student-item.ts';
import { singleStudentItemSchema } from './kinds/single/student-item.ts';
import { trueFalseStudentItemSchema } from './kinds/true-false/student-item.ts';

/** An item without key and explanation. Strict: a key that slipped in fails instead of passing through. */
export const studentItemSchema = z.discriminatedUnion('kind', [
  singleStudentItemSchema,
  multipleStudentItemSchema,
  trueFalseStudentItemSchema,
  numericStudentItemSchema,
  expressionStudentItemSchema,
  shortStudentItemSchema,
  matchingStudentItemSchema,
  orderingStudentItemSchema,
  blanksStudentItemSchema,
]);
export type StudentItem = z.output<typeof studentItemSchema>;
export type ItemKind = StudentItem['kind'];
/** The student's view of one kind. */
export type StudentItemOf<K extends ItemKind> = Extract<StudentItem, { kind: K }>;
