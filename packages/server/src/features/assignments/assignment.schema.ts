import {
  assignmentStates,
  assignmentStatusSchema,
  helpingModeSchema,
  rubricSchema,
  studentAssignmentSchema,
  studentGradeSchema,
  studentRoundSchema,
  tutorModeSchema,
} from '@skillbridge/domain';
import { answerKeySchema, keyedAssignmentDraftSchema } from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

export const assignmentIdInput = z.object({ assignmentId: idSchema });

export const createAssignmentInput = z.object({ courseId: idSchema, draft: keyedAssignmentDraftSchema });
export type CreateAssignmentInput = z.output<typeof createAssignmentInput>;

export const updateAssignmentInput = assignmentIdInput.extend({
  /** The version that was being edited; another one in the database is a conflict. */
  version: z.number().int(),
  draft: keyedAssignmentDraftSchema,
});
export type UpdateAssignmentInput = z.output<typeof updateAssignmentInput>;

export const advanceAssignmentInput = assignmentIdInput.extend({ version: z.number().int() });
export type AdvanceAssignmentInput = z.output<typeof advanceAssignmentInput>;

/** A worksheet of an assignment, with how far the reading of it is. */
const materialSchema = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  /** `none`: a kind of file that holds no text to read, such as a picture. */
  status: z.enum(['pending', 'ready', 'refused', 'none']),
  /** Why it was refused, as a sentence. */
  problem: z.string().nullable(),
});

export const readMaterialsInput = z.object({
  /** The assignment that they are on; null for one that is not saved yet. */
  assignmentId: idSchema.nullable(),
  fileIds: z.array(idSchema).max(10),
});
export type ReadMaterialsInput = z.output<typeof readMaterialsInput>;

/** A worksheet with the beginning of what was read from it, which is what the tutor sees. */
export const readMaterialSchema = materialSchema.extend({
  excerpt: z.string(),
  /** Characters in all. */
  characters: z.number(),
});

/** An assignment as its instructor edits it. */
export const keyedAssignmentSchema = z.object({
  id: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  status: assignmentStatusSchema,
  version: z.number(),
  title: z.string(),
  instructions: z.string(),
  /** Wall-clock time of the academy, `2026-11-30T17:00`, as the form takes it. */
  dueAt: z.string().nullable(),
  maxPoints: z.number(),
  rubric: rubricSchema,
  tutorMode: tutorModeSchema,
  allowedModes: z.array(helpingModeSchema),
  answerKey: answerKeySchema,
  materials: z.array(materialSchema),
  /** Whether graders see no names until the grade is out. */
  anonymous: z.boolean(),
  publishedAt: instantSchema.nullable(),
  handedIn: z.number(),
});

export const assignmentReceiptSchema = z.object({
  id: z.string(),
  version: z.number(),
  status: assignmentStatusSchema,
});

const namedFileSchema = z.object({ id: z.string(), name: z.string(), sizeBytes: z.number() });

/** An assignment as students read it. */
export const studentViewSchema = z.object({
  assignment: studentAssignmentSchema,
  courseTitle: z.string(),
  /** The files of `assignment.materials`, to open. */
  worksheets: z.array(namedFileSchema),
});

/** A student's view of one assignment, with their own work on it. */
export const assignmentPageSchema = studentViewSchema.extend({
  state: z.enum(assignmentStates),
  work: z
    .object({
      submissionId: z.string(),
      content: z.string(),
      files: z.array(namedFileSchema),
      version: z.number(),
      savedAt: instantSchema,
    })
    .nullable(),
  grade: studentGradeSchema.nullable(),
  /** Set while the work is given back: what to revise, in the instructor's words. */
  revision: z.object({ note: z.string(), returnedAt: instantSchema }).nullable(),
  /** The work as it was handed in before, oldest first. */
  rounds: z.array(studentRoundSchema.extend({ files: z.array(namedFileSchema) })),
});

export const assignmentLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  dueAt: instantSchema.nullable(),
  maxPoints: z.number(),
  state: z.enum(assignmentStates),
  /** The published grade; null until then. */
  points: z.number().nullable(),
  gradedAt: instantSchema.nullable(),
});
