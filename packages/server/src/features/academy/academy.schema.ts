import { academySettingsSchema, tutorLimitsSchema } from '@skillbridge/domain';
import { z } from 'zod';

export const academyOverviewSchema = z.object({
  academyName: z.string(),
  /** Live people by role, invited and suspended ones too. */
  people: z.object({ admin: z.number(), instructor: z.number(), student: z.number(), parent: z.number() }),
  /** Of all people, those who have not opened their invitation yet. */
  invited: z.number(),
  courses: z.number(),
  /** Work handed in and not yet graded. */
  waiting: z.number(),
  /** Grades published since Monday by the academy's clocks. */
  publishedThisWeek: z.number(),
  ai: z.object({
    provider: z.string(),
    /** Null for the built-in engine. */
    textModel: z.string().nullable(),
    circuit: z.enum(['closed', 'open', 'half-open']),
    /** Model calls this calendar month (UTC), failed ones too. */
    calls: z.number(),
    /** Millionths of a US dollar this month. */
    costMicroUsd: z.number(),
    budgetCents: z.number().nullable(),
  }),
  /** Jobs whose tries are used up. */
  parkedJobs: z.number(),
});
export type AcademyOverview = z.output<typeof academyOverviewSchema>;

export const settingsViewSchema = z.object({
  name: z.string(),
  slug: z.string(),
  ...academySettingsSchema.omit({ v: true }).shape,
});
export type SettingsView = z.output<typeof settingsViewSchema>;

/** What is left out stays as it is, so that two people who change different things do not undo each other. */
export const updateSettingsInput = z.object({
  name: z.string().trim().min(1, 'Enter a name.').max(120, 'Use at most 120 characters.').optional(),
  timeZone: academySettingsSchema.shape.timeZone.optional(),
  leaderboards: z.boolean().optional(),
  aiBudgetCents: z.number().int().min(0, 'A budget is not negative.').max(10_000_000).nullable().optional(),
  /** The limits that change; the others stay. */
  tutor: tutorLimitsSchema.partial().optional(),
});
export type UpdateSettingsInput = z.output<typeof updateSettingsInput>;
