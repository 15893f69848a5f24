import { assignmentStateSchema, studentGradeSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

export const studentIdInput = z.object({ studentId: idSchema });

/** A child as the parent's first screen shows them. */
export const childCardSchema = z.object({
  studentId: z.string(),
  fullName: z.string(),
  courses: z.array(z.object({ id: z.string(), title: z.string() })),
  /** The next work that is due and not handed in. */
  nextDue: z.object({ title: z.string(), courseTitle: z.string(), dueAt: instantSchema }).nullable(),
  latestGrade: z
    .object({ title: z.string(), points: z.number(), maxPoints: z.number(), publishedAt: instantSchema })
    .nullable(),
  /** How often the child asked the tutor since Monday, by the academy's clocks. */
  askedThisWeek: z.number(),
});
export type ChildCard = z.output<typeof childCardSchema>;

export const childPageSchema = z.object({
  studentId: z.string(),
  fullName: z.string(),
  courses: z.array(z.object({ id: z.string(), title: z.string(), subject: z.string(), instructor: z.string() })),
  /** Published grades, newest first. */
  grades: z.array(
    z.object({
      assignmentId: z.string(),
      title: z.string(),
      courseTitle: z.string(),
      maxPoints: z.number(),
      grade: studentGradeSchema,
    }),
  ),
  /** Work that can still be handed in, and what is handed in and waits for its grade; soonest due first. */
  upcoming: z.array(
    z.object({
      assignmentId: z.string(),
      title: z.string(),
      courseTitle: z.string(),
      dueAt: instantSchema.nullable(),
      maxPoints: z.number(),
      state: assignmentStateSchema,
    }),
  ),
  /**
   * How often the child asked the tutor, never about what, and never how they asked: conversations are the child's own.
   * Weeks are the academy's, from Monday.
   */
  tutor: z.strictObject({
    askedThisWeek: z.number(),
    askedLastWeek: z.number(),
    lastAt: instantSchema.nullable(),
  }),
});
export type ChildPage = z.output<typeof childPageSchema>;
