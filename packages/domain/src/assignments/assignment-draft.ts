import { z } from 'zod';
import { rubricSchema } from '../rubric/rubric.ts';
import { allowedModesSchema, helpingModes, tutorModeSchema } from '../tutor/mode.ts';
import { assignmentTitleSchema, instructionsSchema, maxPointsSchema } from './assignment-fields.ts';

/**
 * What an instructor writes, less the answer key (`keyedAssignmentDraftSchema` in the answers entry has it too). A draft
 * may be unfinished; `checkPublishable` says what is missing. `dueAt` is a wall-clock time of the academy
 * (`2026-11-30T17:00`), turned into an instant by `parseLocalDateTime` and nowhere else.
 */
export const assignmentDraftSchema = z.object({
  title: assignmentTitleSchema,
  instructions: z.union([z.literal(''), instructionsSchema]).default(''),
  dueAt: z.string().max(32).nullable().default(null),
  maxPoints: maxPointsSchema,
  rubric: rubricSchema,
  /** The mode that the tutor begins with. */
  tutorMode: tutorModeSchema,
  /** The modes that students may switch between. */
  allowedModes: allowedModesSchema.default([...helpingModes]),
});
export type AssignmentDraft = z.output<typeof assignmentDraftSchema>;
