import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

export const studyTaskKinds = ['assignment', 'quiz', 'practice', 'review', 'exam', 'rest'] as const;
export const studyTaskStatuses = ['planned', 'done', 'missed', 'dropped'] as const;

/** One thing to do on one day, with the reason for it. */
export const studyTaskSchema = z.object({
  id: z.string().min(1).max(64),
  /** ISO date in the academy's time zone. */
  day: z.iso.date(),
  kind: z.enum(studyTaskKinds),
  title: z.string().trim().min(1).max(160),
  /** Why it is in the plan, to the student: every task has one. */
  reason: z.string().trim().min(1).max(300),
  minutes: z.number().int().min(5).max(240),
  skill: z.string().max(80).nullable().default(null),
  /** The row that it is about, when there is one. */
  refId: z.uuid().nullable().default(null),
  status: z.enum(studyTaskStatuses).default('planned'),
});
export type StudyTask = z.output<typeof studyTaskSchema>;

/** A student's plan for one academy week. */
export const studyPlanSchema = z.object({
  v: z.literal(1),
  week: z.object({ start: z.iso.date(), end: z.iso.date() }),
  tasks: z.array(studyTaskSchema).max(60),
  /** What a new planning left out, and why: said, not hidden. */
  dropped: z
    .array(z.object({ title: z.string().max(160), reason: z.string().max(300) }))
    .max(40)
    .default([]),
  plannedAt: z.iso.datetime(),
  engine: z.string().max(120),
});
export type StudyPlan = z.output<typeof studyPlanSchema>;

export const studyPlanDocument = defineDocument('study-plan', studyPlanSchema, 1);
