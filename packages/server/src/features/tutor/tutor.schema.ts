import { tutorModeSchema, tutorMoveSchema } from '@skillbridge/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';

/** A turn as the student sees it: without the guard's reasons and the policy's judgement, which are for staff. */
export const tutorTurnSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('student'), text: z.string(), at: instantSchema }),
  z.object({ from: z.literal('tutor'), text: z.string(), at: instantSchema, move: tutorMoveSchema }),
]);
export type TutorTurn = z.output<typeof tutorTurnSchema>;

export const tutorThreadViewSchema = z.object({
  /** The mode that the instructor set. */
  mode: tutorModeSchema,
  /** Whether the whole solution may be explained: only once the grade is out. */
  explainOpen: z.boolean(),
  turns: z.array(tutorTurnSchema),
});

export const askTutorInput = z.object({
  assignmentId: idSchema,
  message: z.string().trim().min(1, 'Write your question first.').max(4000, 'Use at most 4,000 characters.'),
  /** `explain` asks for the whole solution; refused until the grade is out. Left out: the assignment's own mode. */
  explain: z.boolean().default(false),
  /** The student's draft as it stands on the screen; the tutor speaks about their own work. */
  draft: z.string().max(100_000).default(''),
});
export type AskTutorInput = z.output<typeof askTutorInput>;

/** The new turns, in order: the student's message and the tutor's reply. */
export const tutorReplySchema = z.object({ turns: z.array(tutorTurnSchema) });
