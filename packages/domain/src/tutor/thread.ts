import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { tutorModeSchema } from './mode.ts';

/** What the tutor does in a turn; the voice only words it. */
export const tutorMoves = [
  'ask-what-was-tried',
  'nudge',
  'set-next-step',
  'point-at-first-break',
  'confirm',
  'decline-and-redirect',
  'acknowledge-and-shrink',
  'refer-to-instructor',
  'explain',
] as const;
export const tutorMoveSchema = z.enum(tutorMoves);
export type TutorMove = (typeof tutorMoves)[number];

export const tutorMessageSchema = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('student'),
    text: z.string().min(1).max(4000),
    at: z.iso.datetime(),
    /** Whether the policy read this as an attempt to get the answer; for staff. */
    extraction: z.boolean(),
  }),
  z.object({
    from: z.literal('tutor'),
    text: z.string().min(1).max(8000),
    at: z.iso.datetime(),
    mode: tutorModeSchema,
    move: tutorMoveSchema,
    /** `built-in` or a model id. */
    engine: z.string().max(120),
    /** Why the guard refused earlier wordings of this reply; for staff, never for the student. */
    blocked: z.array(z.string().max(200)).max(4),
  }),
]);
export type TutorMessage = z.output<typeof tutorMessageSchema>;

/** A tutor thread, append-only. */
export const tutorThreadSchema = z.object({ v: z.literal(1), messages: z.array(tutorMessageSchema).max(400) });
export type TutorThread = z.output<typeof tutorThreadSchema>;

export const tutorThreadDocument = defineDocument('tutor-thread', tutorThreadSchema, 1);
