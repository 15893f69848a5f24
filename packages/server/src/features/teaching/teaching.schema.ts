import { assignmentStatusSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

export const courseIdInput = z.object({ courseId: idSchema });

/** A course as its instructor's list shows it. */
export const courseCardSchema = z.object({
  id: z.string(),
  title: z.string(),
  subject: z.string(),
  students: z.number(),
  /** Work handed in and not yet graded. */
  waiting: z.number(),
  nextDueAt: instantSchema.nullable(),
});

/** A course page: its assignments with how they went, and who is in it. */
export const coursePageSchema = z.object({
  id: z.string(),
  title: z.string(),
  subject: z.string(),
  description: z.string(),
  assignments: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      status: assignmentStatusSchema,
      dueAt: instantSchema.nullable(),
      maxPoints: z.number(),
      /** The tutor is on and there is no answer key: it guards only what it can work out. */
      unguarded: z.boolean(),
      handedIn: z.number(),
      published: z.number(),
      /** Mean of the published grades, in points; null before the first. */
      meanPoints: z.number().nullable(),
    }),
  ),
  students: z.array(z.object({ id: z.string(), fullName: z.string() })),
});
