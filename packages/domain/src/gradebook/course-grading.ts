import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** A group of work that counts together, such as homework. */
export const gradeCategorySchema = z.object({
  id: z.string().min(1).max(40),
  name: z.string().trim().min(1, 'Name the category.').max(60, 'Use at most 60 characters.'),
  /** Its share of the course total, in percent; shares are scaled to those categories that have grades. */
  weight: z.number().min(0).max(100),
  /** How many of a student's lowest results do not count. */
  dropLowest: z.number().int().min(0).max(10),
});
export type GradeCategory = z.output<typeof gradeCategorySchema>;

/** What handing in late costs. */
export const latePolicySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('per-day'),
    /** Percent of the work's points taken off for each day begun. */
    percent: z.number().min(0).max(100),
    /** At most so much is taken off, in percent. */
    most: z.number().min(0).max(100),
    /** Minutes after the due time that still count as in time. */
    graceMinutes: z.number().int().min(0).max(1440),
  }),
]);
export type LatePolicy = z.output<typeof latePolicySchema>;

/** How a course is graded. */
export const courseGradingSchema = z.object({
  v: z.literal(1),
  /** Empty: every piece of work counts by its points. */
  categories: z
    .array(gradeCategorySchema)
    .max(12, 'Use at most 12 categories.')
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Each category appears once.'),
  latePolicy: latePolicySchema,
  /** The confidence from which suggestions may be approved in bulk; null switches it off. */
  bulkFrom: z.number().min(0.5).max(1).nullable(),
  /** The share of work that is graded before its suggestion is shown, so that agreement is measured unanchored. */
  blindShare: z.number().min(0).max(1),
});
export type CourseGrading = z.output<typeof courseGradingSchema>;
export const usualCourseGrading: CourseGrading = {
  v: 1,
  categories: [],
  latePolicy: { kind: 'none' },
  bulkFrom: 0.9,
  blindShare: 0.1,
};

export const courseGradingDocument = defineDocument('course-grading', courseGradingSchema, 1);
