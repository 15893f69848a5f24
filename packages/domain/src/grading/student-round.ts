import { z } from 'zod';
import { studentCriterionGradeSchema } from './student-grade.ts';

/** Work as a student handed it in before it was given back; `toStudentRound` is the one way to build it. */
export const studentRoundSchema = z.strictObject({
  number: z.number(),
  handedInAt: z.iso.datetime(),
  content: z.string(),
  /** What the instructor asked to be revised. */
  note: z.string(),
  returnedAt: z.iso.datetime(),
  /** Null unless a grade was out when the work was given back. */
  grade: z
    .strictObject({ points: z.number(), feedback: z.string(), criteria: z.array(studentCriterionGradeSchema) })
    .nullable(),
});
export type StudentRound = z.output<typeof studentRoundSchema>;
