import { zodResolver } from '@hookform/resolvers/zod';
import { z } from 'zod';
import type { Course } from '../types.ts';

const schema = z.object({
  title: z.string().trim().min(1, 'Give the course a title.').max(120, 'Use at most 120 characters.'),
  subject: z.string().trim().min(1, 'Say which subject it is.').max(80, 'Use at most 80 characters.'),
  instructorId: z.string().min(1, 'Choose who teaches it.'),
  description: z.string().trim().max(4000, 'Use at most 4,000 characters.'),
});

/** What is typed about a course. */
export type CourseValues = z.input<typeof schema>;

export const courseResolver = zodResolver(schema);

export const blankCourse: CourseValues = { title: '', subject: '', instructorId: '', description: '' };

/** A stored course as its form shows it. */
export function toCourseValues({ title, subject, instructor, description }: Course): CourseValues {
  return { title, subject, instructorId: instructor.id, description };
}
