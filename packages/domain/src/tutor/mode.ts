import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/** How the tutor helps. `explain` opens only when the work is handed in; `off` disables the tutor. */
export const tutorModes = ['off', 'hint', 'scaffold', 'check', 'explain'] as const;
export const tutorModeSchema = z.enum(tutorModes);
export type TutorMode = (typeof tutorModes)[number];

/** The modes in which a turn can be held. */
export const helpingModes = ['hint', 'scaffold', 'check', 'explain'] as const;
export const helpingModeSchema = z.enum(helpingModes);
export type HelpingMode = (typeof helpingModes)[number];

export const allowedModesSchema = z
  .array(helpingModeSchema)
  .min(1, 'Allow at least one mode, or switch the tutor off.')
  .max(helpingModes.length)
  .transform((modes) => helpingModes.filter((mode) => modes.includes(mode)));

/** What the instructor allows on one assignment beside the mode that it begins with. */
export const tutorSetupSchema = z.object({
  v: z.literal(1),
  /** The modes that the student may switch between. */
  allowed: z.array(helpingModeSchema).min(1).max(helpingModes.length),
});
export type TutorSetup = z.output<typeof tutorSetupSchema>;
export const tutorSetupDocument = defineDocument('tutor-setup', tutorSetupSchema, 1);
export const everyModeAllowed: TutorSetup = { v: 1, allowed: [...helpingModes] };
