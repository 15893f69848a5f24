import { helpingModeSchema, MAX_TUTOR_MESSAGE, tutorFileSchema, tutorMoveSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

/** What a thread is about: one assignment, or the study partner's weak topics. */
export const tutorSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('assignment'), assignmentId: idSchema }),
  z.object({ kind: z.literal('partner') }),
]);
export type TutorSubject = z.output<typeof tutorSubjectSchema>;

/** A turn as the student sees it: without the guard's reasons and the policy's judgement, which are for staff. */
export const tutorTurnSchema = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('student'),
    turn: z.string(),
    text: z.string(),
    at: instantSchema,
    files: z.array(tutorFileSchema),
  }),
  z.object({
    from: z.literal('tutor'),
    turn: z.string(),
    text: z.string(),
    at: instantSchema,
    mode: z.enum(['off', ...helpingModeSchema.options]),
    move: tutorMoveSchema,
    /** Whether the student stopped the reply. */
    stopped: z.boolean(),
  }),
]);
export type TutorTurn = z.output<typeof tutorTurnSchema>;

export const threadInput = z.object({
  subject: tutorSubjectSchema,
  /** Only messages before this index; left out: the latest. */
  before: z.number().int().min(0).optional(),
  limit: z.number().int().min(1).max(100).default(40),
});
export type ThreadInput = z.output<typeof threadInput>;

const sharedSchema = z.object({ at: instantSchema, seenAt: instantSchema.nullable(), note: z.string() });

export const tutorThreadViewSchema = z.object({
  /** Null before the first message. */
  threadId: z.string().nullable(),
  /** What a thread of the study partner is about. */
  topic: z.string().nullable(),
  modes: z.object({
    open: z.array(helpingModeSchema),
    first: helpingModeSchema.nullable(),
    /** Why there is none, as a sentence. */
    closed: z.string().nullable(),
    /** Whether `explain` is allowed but waits for the hand-in. */
    explainWaits: z.boolean(),
  }),
  /** The one in use. */
  mode: helpingModeSchema.nullable(),
  /** Oldest first. */
  turns: z.array(tutorTurnSchema),
  /** Pass it as `before` for the page before; null at the beginning. */
  earlier: z.number().int().nullable(),
  /** What was said in earlier, full threads; empty when there are none. */
  summary: z.string(),
  /** The turn whose reply is being worded. */
  running: z.object({ turn: z.string(), startedAt: instantSchema }).nullable(),
  /** Whether the guard has an answer key to go by. */
  guarded: z.boolean(),
  readsImages: z.boolean(),
  /** Messages that may still be sent today, by the academy's clocks. */
  leftToday: z.number().int(),
  shared: sharedSchema.nullable(),
  /** The full name of the course's instructor; null for the study partner, which belongs to no course. */
  instructorName: z.string().nullable(),
  /** Who can read the thread, in one sentence. */
  readers: z.string(),
});
export type TutorThreadView = z.output<typeof tutorThreadViewSchema>;

export const askTutorInput = z.object({
  subject: tutorSubjectSchema,
  /** Made by the client, once for each question: asking again with the same one never doubles it. */
  turn: idSchema,
  message: z
    .string()
    .trim()
    .min(1, 'Write your question first.')
    .max(MAX_TUTOR_MESSAGE, 'Use at most 4,000 characters.'),
  /** One of the open modes; left out: the one in use. */
  mode: helpingModeSchema.optional(),
  /** The student's draft as it stands on the screen; the tutor speaks about their own work. */
  draft: z.string().max(100_000, 'Your work is too long for the tutor to read.').default(''),
  fileIds: z.array(idSchema).max(4, 'Attach at most four files to a message.').default([]),
});
export type AskTutorInput = z.output<typeof askTutorInput>;

/** What is heard while a turn is worded: `accepted` first, whole sentences to append, `done` last. */
export const tutorEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('accepted'), turn: z.string() }),
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({
    type: z.literal('done'),
    /** The turn as it is stored; the tutor's text is the concatenation of what was heard. */
    turns: z.array(tutorTurnSchema),
    leftToday: z.number().int(),
    /** Whether a full thread was closed and this turn begins a new one. */
    carriedOver: z.boolean(),
  }),
]);
export type TutorEvent = z.output<typeof tutorEventSchema>;

export const stopTurnInput = z.object({ subject: tutorSubjectSchema, turn: idSchema });
export type StopTurnInput = z.output<typeof stopTurnInput>;
/** False when there was nothing to stop: the reply had already been given. */
export const stoppedSchema = z.object({ stopped: z.boolean() });

export const shareThreadInput = z.object({
  subject: tutorSubjectSchema,
  note: z.string().trim().max(500, 'Use at most 500 characters.').default(''),
  /** For the study partner: the course whose instructor is meant. */
  courseId: idSchema.optional(),
});
export type ShareThreadInput = z.output<typeof shareThreadInput>;
export const sharedThreadSchema = z.object({ sharedAt: instantSchema });

export const checkLinesInput = z.object({
  assignmentId: idSchema,
  work: z.string().max(4000, 'Use at most 4,000 characters.'),
});
export type CheckLinesInput = z.output<typeof checkLinesInput>;
export const checkedLinesSchema = z.object({
  lines: z.array(
    z.object({
      /** From 1, as the student counts lines. */
      number: z.number().int(),
      verdict: z.enum(['follows', 'breaks', 'unread']),
      slip: z.string().nullable(),
      /** What to look at, where the line breaks, and what to write instead where too many were tried. */
      sentence: z.string().nullable(),
    }),
  ),
});

export const studyPartnerSchema = z.object({
  /** Weak ones, the weakest first. */
  topics: z.array(z.object({ topic: z.string(), why: z.string(), courseTitle: z.string().nullable() })),
  /** The student's threads with the study partner, newest first. */
  threads: z.array(
    z.object({
      id: z.string(),
      topic: z.string().nullable(),
      lastMessageAt: instantSchema.nullable(),
      messages: z.number().int(),
    }),
  ),
  /** For sending a thread to one's instructor. */
  courses: z.array(z.object({ id: z.string(), title: z.string() })),
});

export const beginPartnerInput = z.object({
  topic: z.string().trim().min(1, 'Say what you want to work on.').max(120, 'Use at most 120 characters.'),
});
export type BeginPartnerInput = z.output<typeof beginPartnerInput>;
export const begunPartnerSchema = z.object({ threadId: z.string() });

export const pastThreadInput = z.object({ threadId: idSchema });
export const pastThreadSchema = z.object({
  topic: z.string().nullable(),
  turns: z.array(tutorTurnSchema),
  /** When the last message was sent; when it was begun, if none was. */
  at: instantSchema,
});

export const fileStatusInput = z.object({ fileIds: z.array(idSchema).max(20) });
export const fileStatusSchema = z.array(
  z.object({
    id: z.string(),
    status: z.enum(['pending', 'ready', 'refused', 'none']),
    problem: z.string().nullable(),
  }),
);
