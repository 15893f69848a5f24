import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** What a student entered for an exam item. Key-free: the state goes to the student's own browser. */
export const examResponseSchema = z.object({
  questionId: z.uuid(),
  /** Chosen ids, in order; the typed text of a number or an essay is the single entry. Empty when cleared. */
  entries: z.array(z.string().max(20_000)).max(12),
  /** Options struck out with the eliminator. */
  eliminated: z.array(z.string().max(16)).max(12).default([]),
  marked: z.boolean().default(false),
  /** Rises with each change: an older save never overwrites a newer one. */
  seq: z.number().int().min(1),
  savedAt: z.iso.datetime(),
});
export type ExamResponse = z.output<typeof examResponseSchema>;

/** One separately timed part. Times are the server's. */
export const examModuleSchema = z.object({
  id: z.string().min(1).max(40),
  questionIds: z.array(z.uuid()).max(100),
  /** With the student's time multiplier in it; half-minutes exist. */
  seconds: z.number().int().min(30),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});
export type ExamModule = z.output<typeof examModuleSchema>;

/** Seconds added to a module or taken out of its clock, each with the reason (FEATURES idea 4). */
export const timeLedgerEntrySchema = z.object({
  moduleId: z.string().min(1).max(40),
  seconds: z.number().int(),
  reason: z.enum(['accommodation', 'outage', 'pause', 'staff']),
  at: z.iso.datetime(),
  byUserId: z.uuid().nullable(),
});

export const examAttemptStateSchema = z.object({
  v: z.literal(1),
  modules: z.array(examModuleSchema).max(12),
  /** The module being worked on; null before the start, in a break, and after the end. */
  currentModuleId: z.string().max(40).nullable(),
  responses: z.array(examResponseSchema).max(400),
  ledger: z.array(timeLedgerEntrySchema).max(200).default([]),
});
export type ExamAttemptState = z.output<typeof examAttemptStateSchema>;

export const examAttemptStateDocument = defineDocument('exam-attempt-state', examAttemptStateSchema, 1);
