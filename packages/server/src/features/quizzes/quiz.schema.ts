import { quizSettingsSchema, quizStatusSchema, studentQuizSchema } from '@skillbridge/domain';
import { quizDraftSchema, quizQuestionsSchema } from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

export const quizIdInput = z.object({ quizId: idSchema });
export const courseQuizzesInput = z.object({ courseId: idSchema });

export const createQuizInput = z.object({ courseId: idSchema, draft: quizDraftSchema });
export type CreateQuizInput = z.output<typeof createQuizInput>;

/** `version` is the row's, as it was when editing began; another one in the database is a conflict. */
const editedQuiz = quizIdInput.extend({ version: z.number().int() });

export const saveQuizInput = editedQuiz.extend({ draft: quizDraftSchema });
export type SaveQuizInput = z.output<typeof saveQuizInput>;

export const publishQuizInput = editedQuiz.extend({
  /** Blocking findings of the gate, by id, that the instructor looked at and stands by. */
  accepted: z.array(z.string().max(120)).max(300).default([]),
  /** What changed, for the list of versions. */
  note: z.string().trim().max(300).default(''),
});
export type PublishQuizInput = z.output<typeof publishQuizInput>;

export const advanceQuizInput = editedQuiz.extend({ event: z.enum(['close', 'reopen', 'unpublish']) });
export type AdvanceQuizInput = z.output<typeof advanceQuizInput>;

export const removeQuizInput = editedQuiz;
export type RemoveQuizInput = z.output<typeof removeQuizInput>;

export const quizReceiptSchema = z.object({
  id: z.string(),
  version: z.number(),
  status: quizStatusSchema,
  liveVersion: z.number().nullable(),
});

/** A quiz in the list of its course. */
export const quizLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  status: quizStatusSchema,
  questions: z.number(),
  maxPoints: z.number(),
  timeLimitMinutes: z.number().nullable(),
  opensAt: instantSchema.nullable(),
  closesAt: instantSchema.nullable(),
  topicLabel: z.string().nullable(),
  standardId: z.string().nullable(),
  /** Attempts by where they stand. */
  running: z.number(),
  waiting: z.number(),
  graded: z.number(),
  /** Of graded attempts, in points. */
  meanPoints: z.number().nullable(),
});

/** A quiz as its instructor edits it. */
export const keyedQuizSchema = z.object({
  id: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  status: quizStatusSchema,
  version: z.number(),
  liveVersion: z.number().nullable(),
  /** Whether the items differ from those that students take. */
  changed: z.boolean(),
  publishedAt: instantSchema.nullable(),
  attempts: z.number(),
  title: z.string(),
  instructions: z.string(),
  questions: quizQuestionsSchema,
  settings: quizSettingsSchema,
  timeLimitMinutes: z.number().nullable(),
  /** Wall-clock times of the academy, as the form takes them. */
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  categoryId: z.string().nullable(),
  standardId: z.string().nullable(),
  topicLabel: z.string().nullable(),
});

/** A finding of the gate, as the editor shows it. */
export const gateFindingSchema = z.object({
  id: z.string(),
  code: z.string(),
  severity: z.enum(['block', 'warn']),
  itemId: z.string().nullable(),
  part: z.string(),
  optionIds: z.array(z.string()),
  sentence: z.string(),
});

export const checkDraftInput = z.object({
  /** The quiz that it is the draft of; null for one that is not saved yet. */
  quizId: idSchema.nullable(),
  courseId: idSchema,
  questions: quizQuestionsSchema,
});
export type CheckDraftInput = z.output<typeof checkDraftInput>;

export const quizPreviewSchema = z.object({ title: z.string(), instructions: z.string(), quiz: studentQuizSchema });

export const quizVersionSchema = z.object({
  number: z.number(),
  note: z.string(),
  author: z.string(),
  createdAt: instantSchema,
  questions: z.number(),
  attempts: z.number(),
});
export const restoreVersionInput = editedQuiz.extend({ number: z.number().int().min(1) });
/** `corrected`: how many of its keys were corrected since, and came back as corrected. */
export const restoredSchema = quizReceiptSchema.extend({ corrected: z.number() });
export type RestoreVersionInput = z.output<typeof restoreVersionInput>;

/** What one student has beyond the quiz's rules, with the time that it comes to. */
export const allowanceSchema = z.object({
  studentId: z.string(),
  fullName: z.string(),
  timePercent: z.number(),
  extraMinutes: z.number(),
  extraAttempts: z.number(),
  closesAt: instantSchema.nullable(),
  reason: z.string(),
  /** Minutes in all; null without a time limit. */
  minutes: z.number().nullable(),
  /** An attempt under way, with its end by the server's clock. */
  running: z.object({ attemptId: z.string(), endsAt: instantSchema.nullable() }).nullable(),
});

export const grantExtensionInput = quizIdInput.extend({
  studentId: idSchema,
  extraMinutes: z.number().int().min(0).max(600, 'Give at most ten hours.'),
  extraAttempts: z.number().int().min(0).max(20),
  /** Wall-clock time of the academy; null leaves the quiz's own. */
  closesAt: z.string().max(32).nullable(),
  reason: z.string().trim().max(300, 'Use at most 300 characters.'),
});
export type GrantExtensionInput = z.output<typeof grantExtensionInput>;
export const revokeExtensionInput = quizIdInput.extend({ studentId: idSchema });
export type RevokeExtensionInput = z.output<typeof revokeExtensionInput>;

export const setAccommodationInput = z.object({
  studentId: idSchema,
  timePercent: z
    .number()
    .int()
    .min(100, 'It cannot be less than the usual time.')
    .max(400, 'Give at most 400 percent.'),
  note: z.string().trim().max(300, 'Use at most 300 characters.'),
});
export type SetAccommodationInput = z.output<typeof setAccommodationInput>;
