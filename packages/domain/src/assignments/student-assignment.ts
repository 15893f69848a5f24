import { z } from 'zod';
import { rubricSchema } from '../rubric/rubric.ts';
import { attachmentsSchema } from '../submissions/attachments.ts';
import { helpingModeSchema, tutorModeSchema } from '../tutor/mode.ts';
import { assignmentStatusSchema } from './assignment-fields.ts';

/** An assignment as students and parents get it; `toStudentAssignment` is the one way to build it. */
export const studentAssignmentSchema = z.strictObject({
  id: z.string(),
  courseId: z.string(),
  title: z.string(),
  instructions: z.string(),
  status: assignmentStatusSchema,
  maxPoints: z.number(),
  dueAt: z.iso.datetime().nullable(),
  tutorMode: tutorModeSchema,
  allowedModes: z.array(helpingModeSchema),
  rubric: rubricSchema,
  materials: attachmentsSchema,
});
export type StudentAssignment = z.output<typeof studentAssignmentSchema>;
