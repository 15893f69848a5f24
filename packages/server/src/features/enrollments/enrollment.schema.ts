import { z } from 'zod';
import { idSchema } from '../../trpc/fields.ts';
import { searchSchema } from '../people/person.schema.ts';

export const addEnrollmentsInput = z.object({
  courseId: idSchema,
  studentIds: z.array(idSchema).min(1, 'Choose at least one student.').max(200, 'Add at most 200 students at once.'),
});
export type AddEnrollmentsInput = z.output<typeof addEnrollmentsInput>;

export const removeEnrollmentInput = z.object({ courseId: idSchema, studentId: idSchema });
export type RemoveEnrollmentInput = z.output<typeof removeEnrollmentInput>;

export const candidatesInput = z.object({ courseId: idSchema, search: searchSchema });
export type CandidatesInput = z.output<typeof candidatesInput>;
