import { z } from 'zod';

/** How the tutor helps with an assignment, set by the instructor. `explain` opens only when the grade is out. */
export const tutorModes = ['off', 'hint', 'scaffold', 'check', 'explain'] as const;
export const tutorModeSchema = z.enum(tutorModes);
export type TutorMode = (typeof tutorModes)[number];
