import { z } from 'zod';
import { passageSchema } from '../items/item-parts.ts';
import { studentItemSchema } from '../items/student-item.ts';

/** A quiz as one attempt sees it; `toStudentQuiz` is the one way to build it. */
export const studentQuizSchema = z.strictObject({
  passages: z.array(passageSchema),
  items: z.array(studentItemSchema),
});
export type StudentQuiz = z.output<typeof studentQuizSchema>;
