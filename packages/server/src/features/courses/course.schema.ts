import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { pageInput } from '../../trpc/page.ts';
import { personStatusSchema, searchSchema } from '../people/person.schema.ts';

export const courseIdInput = z.object({ courseId: idSchema });

export const coursesInput = pageInput.extend({ search: searchSchema });
export type CoursesInput = z.output<typeof coursesInput>;

const courseFields = {
  title: z.string().trim().min(1, 'Give the course a title.').max(120, 'Use at most 120 characters.'),
  subject: z.string().trim().min(1, 'Say which subject it is.').max(80, 'Use at most 80 characters.'),
  description: z.string().trim().max(4000, 'Use at most 4,000 characters.').default(''),
  instructorId: idSchema,
};

export const createCourseInput = z.object(courseFields);
export type CreateCourseInput = z.output<typeof createCourseInput>;

export const updateCourseInput = courseIdInput.extend({ ...courseFields, version: z.number().int() });
export type UpdateCourseInput = z.output<typeof updateCourseInput>;

export const courseReceiptSchema = z.object({ id: z.string(), version: z.number() });

/** Somebody to choose from in a form. */
export const optionSchema = z.object({ id: z.string(), fullName: z.string(), email: z.string() });
export type Option = z.output<typeof optionSchema>;

export const courseLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  subject: z.string(),
  instructor: z.object({ id: z.string(), fullName: z.string() }),
  students: z.number(),
  assignments: z.number(),
  createdAt: instantSchema,
});
export type CourseLine = z.output<typeof courseLineSchema>;

export const officeCourseSchema = courseLineSchema.extend({
  description: z.string(),
  version: z.number(),
  roster: z.array(optionSchema.extend({ status: personStatusSchema, enrolledAt: instantSchema })),
});
export type OfficeCourse = z.output<typeof officeCourseSchema>;
