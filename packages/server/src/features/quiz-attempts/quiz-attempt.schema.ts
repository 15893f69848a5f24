import {
  answerChangeSchema,
  changeReceiptSchema,
  itemResponseSchema,
  quizFeedbackPolicySchema,
  quizSettingsSchema,
  quizStandingSchema,
  studentAttemptStatusSchema,
  studentItemFeedbackSchema,
  studentQuizSchema,
} from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

export const quizIdInput = z.object({ quizId: idSchema });
export const attemptIdInput = z.object({ attemptId: idSchema });

export const beginInput = quizIdInput.extend({
  /** Made by the page for this beginning: the same key again is the same attempt, however late it arrives. */
  attemptKey: z.uuid('That is not a key.'),
});
export type BeginInput = z.output<typeof beginInput>;

/** Changes of answers, in the order in which they were made. */
export const changesInput = attemptIdInput.extend({
  changes: z.array(answerChangeSchema).max(200, 'Send at most 200 changes at once.').default([]),
});
export type ChangesInput = z.output<typeof changesInput>;

export const settleInput = changesInput.extend({ itemId: z.string().min(1).max(64) });
export type SettleInput = z.output<typeof settleInput>;

/** The server's time and this attempt's end by it, extensions included. Count down from their difference. */
export const attemptClockSchema = z.strictObject({
  now: instantSchema,
  /** Without a time limit, when the quiz closes; null when it does not. */
  endsAt: instantSchema.nullable(),
  status: studentAttemptStatusSchema,
});

/** The clock's hand-in is the one at the end of the time. */
const handedInBySchema = z.enum(['student', 'clock']).nullable();

/** A quiz in a student's list. */
const studentQuizLineSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  standing: quizStandingSchema,
  /** Whether an attempt may begin now. */
  mayBegin: z.boolean(),
  questions: z.number(),
  maxPoints: z.number(),
  /** The minutes that this student has; null without a time limit. */
  minutes: z.number().nullable(),
  opensAt: instantSchema.nullable(),
  /** For this student, an extension included. */
  closesAt: instantSchema.nullable(),
  attemptsUsed: z.number(),
  /** Null: as many as they like. */
  attemptsLeft: z.number().nullable(),
  /** The attempt under way. */
  running: z.strictObject({ attemptId: z.string(), endsAt: instantSchema.nullable() }).nullable(),
  /** The latest attempt; null before the first. */
  latestAttemptId: z.string().nullable(),
  /** The points of the attempt that counts; null until one is graded. */
  points: z.number().nullable(),
  gradedAt: instantSchema.nullable(),
});

export const studentQuizListSchema = z.strictObject({ now: instantSchema, quizzes: z.array(studentQuizLineSchema) });

/** One of a student's own attempts, as the first page of a quiz lists it. */
const ownAttemptSchema = z.strictObject({
  attemptId: z.string(),
  number: z.number(),
  status: studentAttemptStatusSchema,
  startedAt: instantSchema,
  handedInAt: instantSchema.nullable(),
  handedInBy: handedInBySchema,
  /** Null until graded. */
  points: z.number().nullable(),
  maxPoints: z.number(),
  /** Whether it is the one that counts. */
  counts: z.boolean(),
});

/** The page before a quiz begins. */
export const quizIntroSchema = z.strictObject({
  now: instantSchema,
  id: z.string(),
  title: z.string(),
  instructions: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  questions: z.number(),
  maxPoints: z.number(),
  /** The minutes that this student has, and what they come of; null without a time limit. */
  time: z
    .strictObject({ minutes: z.number(), usualMinutes: z.number(), timePercent: z.number(), extraMinutes: z.number() })
    .nullable(),
  opensAt: instantSchema.nullable(),
  closesAt: instantSchema.nullable(),
  attemptsUsed: z.number(),
  attemptsLeft: z.number().nullable(),
  attemptsAllowed: z.number().nullable(),
  counts: quizSettingsSchema.shape.counts,
  feedback: quizFeedbackPolicySchema,
  /** What the settings mean, a sentence each: attempts, time, feedback. */
  rules: z.array(z.string()),
  standing: quizStandingSchema,
  mayBegin: z.boolean(),
  /** Why no attempt may begin; null when one may. */
  refusal: z.string().nullable(),
  /** Newest first. */
  attempts: z.array(ownAttemptSchema),
});

const attemptHeadFields = {
  attemptId: z.string(),
  quizId: z.string(),
  title: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  number: z.number(),
  feedback: quizFeedbackPolicySchema,
  /** In this attempt's order. */
  quiz: studentQuizSchema,
};

/** An attempt as its student takes it. */
export const attemptSchema = z.strictObject({
  ...attemptHeadFields,
  instructions: z.string(),
  clock: attemptClockSchema,
  answers: z.array(
    z.strictObject({
      itemId: z.string(),
      response: itemResponseSchema.nullable(),
      seq: z.number(),
      savedAt: instantSchema,
      /** Whether feedback on it was given, so that it stands. */
      settled: z.boolean(),
    }),
  ),
  /** Of settled answers, where the policy is `at-once`. */
  itemFeedback: z.array(studentItemFeedbackSchema),
});

export const savedSchema = z.strictObject({ receipts: z.array(changeReceiptSchema), clock: attemptClockSchema });

export const settledSchema = savedSchema.extend({
  /** `waiting` for an answer that a person grades: it is kept, and stands. */
  itemFeedback: studentItemFeedbackSchema,
});

/** Receipt of a hand-in. The same whoever asks again; `handedInBy` says when it was the clock's. */
export const quizHandInReceiptSchema = savedSchema.extend({
  attemptId: z.string(),
  status: studentAttemptStatusSchema,
  handedInAt: instantSchema,
  handedInBy: handedInBySchema.unwrap(),
  answered: z.number(),
  questions: z.number(),
  /** What happens now, as a sentence. */
  sentence: z.string(),
});

/** What a student may see of an attempt after the hand-in. */
export const attemptResultSchema = z.strictObject({
  ...attemptHeadFields,
  status: studentAttemptStatusSchema,
  startedAt: instantSchema,
  handedInAt: instantSchema.nullable(),
  handedInBy: handedInBySchema,
  /** The total; null until graded. */
  points: z.number().nullable(),
  maxPoints: z.number(),
  /** The instructor's words on the whole. */
  words: z.string(),
  /** What is not shown yet and when it will be, as a sentence; null when all is. */
  pending: z.string().nullable(),
  answers: z.array(z.strictObject({ itemId: z.string(), response: itemResponseSchema.nullable() })),
  /** One an item, in this attempt's order. */
  itemFeedback: z.array(studentItemFeedbackSchema),
});
