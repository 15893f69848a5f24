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
  /** Answers a greeting or thanks, and turns to the work. */
  'greet',
  /** The student says that they are done: what to look at before the hand-in. */
  'wrap-up',
  /** Off-topic, or about the tutor itself: a kind sentence and back to the work. */
  'steer-back',
  /** Says what it sees: the text of a problem, what is asked, what the marking looks at. */
  'answer-about-task',
  'define-term',
  /** The student asked why the tutor said what it said. */
  'give-reason',
  /** Says that it cannot read pictures and asks for the line in writing. */
  'ask-for-photo-text',
  /** Says honestly that it cannot tell whether the work is right. */
  'cannot-judge',
  /** Sets a practice problem with other numbers. */
  'pose-practice',
] as const;
export const tutorMoveSchema = z.enum(tutorMoves);
export type TutorMove = (typeof tutorMoves)[number];

/** The longest message of a student, in UTF-16 units. */
export const MAX_TUTOR_MESSAGE = 4000;
/** Messages in one thread, both sides; a full one is closed and carried into a new one as a summary. */
export const MAX_THREAD_MESSAGES = 400;

/** A file that came with a message; the bytes and the text read from it are elsewhere. */
export const tutorFileSchema = z.object({
  id: z.uuid(),
  name: z.string().max(255),
  mediaType: z.string().max(120),
});
export type TutorFile = z.output<typeof tutorFileSchema>;

export const tutorMessageSchema = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('student'),
    /** The turn: a question and its reply share it, so that a repeated request is recognised. */
    turn: z.string().min(1).max(64),
    text: z.string().min(1).max(MAX_TUTOR_MESSAGE),
    at: z.iso.datetime(),
    files: z.array(tutorFileSchema).max(4),
    /** Whether the policy read this as an attempt to get the answer; for staff. */
    extraction: z.boolean(),
    /** How, where it was one; for staff. */
    tactic: z.string().max(40).nullable(),
  }),
  z.object({
    from: z.literal('tutor'),
    turn: z.string().min(1).max(64),
    text: z.string().min(1).max(8000),
    at: z.iso.datetime(),
    mode: tutorModeSchema,
    move: tutorMoveSchema,
    /** The label of the problem that the turn was about. */
    problem: z.string().max(40),
    /** The kind of slip that was found in the student's work (steps/slip-kind.ts); null where none was. */
    slip: z.string().max(40).nullable(),
    /** `built-in` or a model id. */
    engine: z.string().max(120),
    /** Why the guard refused earlier wordings of this reply; for staff, never for the student. */
    blocked: z.array(z.string().max(200)).max(4),
    /** Whether the student stopped the reply. */
    stopped: z.boolean(),
  }),
]);
export type TutorMessage = z.output<typeof tutorMessageSchema>;

/** A tutor thread, append-only. */
export const tutorThreadSchema = z.object({
  v: z.literal(2),
  messages: z.array(tutorMessageSchema).max(MAX_THREAD_MESSAGES),
});
export type TutorThread = z.output<typeof tutorThreadSchema>;

export const tutorThreadDocument = defineDocument('tutor-thread', tutorThreadSchema, 2, { 1: nameTurns });
export const emptyTutorThread: TutorThread = { v: 2, messages: [] };

/** Version 1 had no turns, files, tactics or slips: a question and the reply after it become one turn. */
function nameTurns(old: Record<string, unknown>): Record<string, unknown> {
  // Whatever else stands there is for the schema to refuse.
  if (!Array.isArray(old['messages'])) return { ...old, v: 2 };
  const messages: Record<string, unknown>[] = old['messages'];
  let turn = 0;
  const named = messages.map((message) => {
    if (message['from'] === 'student') {
      turn += 1;
      return { ...message, turn: `v1-${turn}`, files: [], tactic: null };
    }
    return { ...message, turn: `v1-${turn}`, problem: '1', slip: null, stopped: false };
  });
  return { v: 2, messages: named };
}
