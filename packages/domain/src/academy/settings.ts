import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { isTimeZone } from '../time/time-zone.ts';

/** What an academy decides for itself. */
export const academySettingsSchema = z.object({
  v: z.literal(1),
  /** IANA name; every due date and week of the academy is read in it. */
  timeZone: z.string().refine(isTimeZone, 'Choose a time zone such as America/New_York.'),
  /** Leaderboards are opt-in (FEATURES U15). */
  leaderboards: z.boolean().default(false),
  /** US cents a month that AI providers may cost; 0 means the built-in engine only, null no limit. */
  aiBudgetCents: z.number().int().min(0).nullable().default(null),
});
export type AcademySettings = z.output<typeof academySettingsSchema>;

export const academySettingsDocument = defineDocument('academy-settings', academySettingsSchema, 1);
