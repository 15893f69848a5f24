import { tutorMessageSchema, tutorModeSchema } from '@skillbridge/domain';
import { keyedProblemSchema } from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { pageInput } from '../../trpc/page.ts';

export const threadsInput = pageInput.extend({
  courseId: idSchema.optional(),
  assignmentId: idSchema.optional(),
  studentId: idSchema.optional(),
  /** Only what students sent to their instructor. */
  shared: z.boolean().default(false),
  /** Of those, only what nobody has looked at. */
  unseen: z.boolean().default(false),
  /** Only threads in which the student was redirected. */
  redirected: z.boolean().default(false),
});
export type ThreadsInput = z.output<typeof threadsInput>;

const named = z.object({ id: z.string(), name: z.string() });
const titled = z.object({ id: z.string(), title: z.string() });

/** When the student sent the thread to their instructor, with what note, and when somebody looked. */
const sharedSchema = z.object({ at: instantSchema, note: z.string(), seenAt: instantSchema.nullable() });

export const threadLineSchema = z.object({
  id: z.string(),
  student: named,
  /** Null for the study partner, whose threads are about a topic and of no course. */
  assignment: titled.nullable(),
  course: titled.nullable(),
  topic: z.string().nullable(),
  messages: z.number(),
  redirects: z.number(),
  /** Wordings that the guard refused. */
  blocked: z.number(),
  lastMessageAt: instantSchema,
  shared: sharedSchema.nullable(),
});
export type ThreadLine = z.output<typeof threadLineSchema>;

export const threadIdInput = z.object({ threadId: idSchema });

/** A whole thread, with what the policy and the guard made of it. */
export const staffThreadSchema = threadLineSchema.extend({
  /** The mode of the latest turn. */
  mode: tutorModeSchema,
  /** Oldest first: moves, engines, blocks with their reasons, attempts with their tactics, slips, files. */
  thread: z.array(tutorMessageSchema),
  /** What was said in earlier, full threads that this one carries on; empty for a first one. */
  summary: z.string(),
  /** Whether the guard has an answer key to go by; null without an assignment. */
  guarded: z.boolean().nullable(),
  /** The student's work on the assignment, where it is handed in. */
  submissionId: z.string().nullable(),
  /** Full, and carried into another one. */
  closed: z.boolean(),
  /** The same student's other threads on the same assignment, newest first. */
  others: z.array(z.object({ id: z.string(), lastMessageAt: instantSchema, messages: z.number() })),
});

export const strugglesInput = z.object({
  courseId: idSchema,
  /** Threads that were spoken in within so many days. */
  days: z.number().int().min(1).max(366).default(30),
});
export type StrugglesInput = z.output<typeof strugglesInput>;

/** What one student struggled with, by the tutor's own record. */
export const studentStrugglesSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** What the student said. */
  messages: z.number(),
  redirects: z.number(),
  /** How often the tutor suggested the instructor. */
  referrals: z.number(),
  /** The problems talked about, most turns first. */
  problems: z.array(z.object({ assignmentId: z.string(), title: z.string(), label: z.string(), count: z.number() })),
  /** The slips found in their lines, most frequent first. */
  slips: z.array(z.object({ kind: z.string(), count: z.number() })),
});
export type StudentStruggles = z.output<typeof studentStrugglesSchema>;

export const strugglesSchema = z.object({
  course: titled,
  /** Those with most referrals and slips first. */
  students: z.array(studentStrugglesSchema),
  /** Set when there were more threads than are read at once. */
  partial: z.boolean(),
});

export const draftKeyInput = z.object({
  courseId: idSchema,
  /** Null for one that is not saved yet. */
  assignmentId: idSchema.nullable(),
  /** As they stand on the screen. */
  instructions: z.string().max(20_000),
  fileIds: z.array(idSchema).max(10),
});
export type DraftKeyInput = z.output<typeof draftKeyInput>;

export const draftedKeySchema = z.object({
  problems: z.array(
    keyedProblemSchema.extend({
      /** Empty where none was found: left for the instructor. */
      answer: z.string().max(500),
      /** Whether algebra came to the same answer. */
      verified: z.boolean(),
    }),
  ),
  /** `built-in` or a model id. */
  engine: z.string(),
  /** Worksheets that could not be used, each with a sentence. */
  skipped: z.array(z.object({ name: z.string(), sentence: z.string() })),
});
