import { z } from 'zod';
import type { JobDefinition } from '../../jobs/define-job.ts';

const writeLetterSchema = z.object({
  tenantId: z.uuid(),
  studentId: z.uuid(),
  /** The Monday of the week to write about, by the academy's clocks. */
  weekStart: z.iso.date(),
});
export type WriteLetter = z.output<typeof writeLetterSchema>;

/** Writes, or writes anew, one student's letter of one week. */
export const writeLetterJob: JobDefinition<WriteLetter> = {
  name: 'write-letter',
  schema: writeLetterSchema,
  // Longer than two model calls at their time limit, or a slow provider would be asked twice for the same letter.
  policy: { retries: 5, expireAfter: 300, policy: 'short' },
};

const writeWeeklyLettersSchema = z.object({ tenantId: z.uuid() });
export type WriteWeeklyLetters = z.output<typeof writeWeeklyLettersSchema>;

/** Enqueues this week's letter about every student of one academy whom a parent watches over. */
export const writeWeeklyLettersJob: JobDefinition<WriteWeeklyLetters> = {
  name: 'write-weekly-letters',
  schema: writeWeeklyLettersSchema,
  policy: { retries: 5, expireAfter: 120, policy: 'standard' },
};

/** Sunday, five in the afternoon by the academy's clocks: the week is told and the next one not begun. */
export const LETTERS_CRON = '0 17 * * 0';
