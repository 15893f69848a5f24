import { z } from 'zod';

/**
 * A submission's state as students and parents see it. `submitted` and `suggested` are one here: a suggestion must not
 * show, not even by its existence.
 */
export const studentSubmissionStatuses = ['draft', 'handed-in', 'graded', 'returned'] as const;
export const studentSubmissionStatusSchema = z.enum(studentSubmissionStatuses);
export type StudentSubmissionStatus = (typeof studentSubmissionStatuses)[number];

export const studentCriterionGradeSchema = z.strictObject({
  criterionId: z.string(),
  name: z.string(),
  points: z.number(),
  maxPoints: z.number(),
  feedback: z.string(),
});

/** What students and parents get of a grading; `toStudentGrade` is the one way to build it. */
export const studentGradeSchema = z.strictObject({
  status: studentSubmissionStatusSchema,
  handedInAt: z.iso.datetime().nullable(),
  late: z.boolean(),
  /** Null until an instructor has published. */
  grade: z
    .strictObject({
      points: z.number(),
      maxPoints: z.number(),
      feedback: z.string(),
      criteria: z.array(studentCriterionGradeSchema),
      publishedAt: z.iso.datetime(),
    })
    .nullable(),
});
export type StudentGrade = z.output<typeof studentGradeSchema>;
