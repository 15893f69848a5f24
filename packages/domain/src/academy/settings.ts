import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { isTimeZone } from '../time/time-zone.ts';

/** What the tutor may be used for in a day, and how long its transcripts are kept. */
export const tutorLimitsSchema = z.object({
  /** Messages that one student may send in a day of the academy. */
  messagesPerStudent: z.number().int().min(1).max(2000),
  /** Messages of all students in a day; null means no limit. */
  messagesPerAcademy: z.number().int().min(1).max(1_000_000).nullable(),
  /** Model tokens (in and out) that one student's turns may use in a day; then the built-in engine answers. */
  tokensPerStudent: z.number().int().min(0).max(10_000_000).nullable(),
  /** Days after its last message that a transcript is kept. */
  transcriptDays: z.number().int().min(7).max(3650),
});
export type TutorLimits = z.output<typeof tutorLimitsSchema>;
export const usualTutorLimits: TutorLimits = {
  messagesPerStudent: 200,
  messagesPerAcademy: null,
  tokensPerStudent: 400_000,
  transcriptDays: 365,
};

/** What an academy decides for itself. */
export const academySettingsSchema = z.object({
  v: z.literal(2),
  /** IANA name; every due date and week of the academy is read in it. */
  timeZone: z.string().refine(isTimeZone, 'Choose a time zone such as America/New_York.'),
  /** Leaderboards are opt-in (FEATURES U15). */
  leaderboards: z.boolean().default(false),
  /** US cents a month that AI providers may cost; 0 means the built-in engine only, null no limit. */
  aiBudgetCents: z.number().int().min(0).nullable().default(null),
  tutor: tutorLimitsSchema,
});
export type AcademySettings = z.output<typeof academySettingsSchema>;

export const academySettingsDocument = defineDocument('academy-settings', academySettingsSchema, 2, {
  1: (old) => ({ ...old, v: 2, tutor: usualTutorLimits }),
});
