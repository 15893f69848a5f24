import { itemResponseSchema, passageSchema, pointsSchema, quizSubmissionStatusSchema } from '@skillbridge/domain';
import { itemSchema, quizItemSuggestionSchema, quizMarkSchema } from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../../trpc/fields.ts';
import { blindStateSchema, visitorSchema, workRefSchema } from '../grading.schema.ts';

export const openAttemptInput = z.object({ attemptId: idSchema, windowId: idSchema.optional() });

/** One item of an attempt on the desk: with its key, what was answered, and what it was given. */
const attemptItemSchema = z.object({
  item: itemSchema,
  /** Null where nothing was answered. */
  response: itemResponseSchema.nullable(),
  /** By the key, the instructor or a key change; null while it needs a person. */
  mark: quizMarkSchema.nullable(),
  /** Null while there is none, and while it is kept back (`blind`). */
  suggestion: quizItemSuggestionSchema.nullable(),
});

/** All that an instructor needs to grade one attempt at a quiz, in the quiz's own order. */
export const attemptDeskSchema = z.object({
  attemptId: z.string(),
  version: z.number(),
  status: quizSubmissionStatusSchema,
  studentName: z.string(),
  anonymous: z.boolean(),
  /** Which attempt of this student it is. */
  number: z.number(),
  startedAt: instantSchema,
  handedInAt: instantSchema,
  handedInBy: z.enum(['student', 'clock']).nullable(),
  quiz: z.object({
    id: z.string(),
    title: z.string(),
    courseId: z.string(),
    courseTitle: z.string(),
    /** Of the version that was taken. */
    maxPoints: z.number(),
  }),
  passages: z.array(passageSchema),
  items: z.array(attemptItemSchema),
  blind: blindStateSchema,
  /** Which engine suggested: `built-in` or a model's id; null while there is no suggestion to see. */
  engine: z.string().nullable(),
  feedback: z.string(),
  score: z.number().nullable(),
  publishedAt: instantSchema.nullable(),
  publishedBy: z.string().nullable(),
  visitors: z.array(visitorSchema),
});

/** The mark of one item as a person gives it. */
const itemMarkInput = z.object({
  itemId: z.string().min(1).max(64),
  points: pointsSchema,
  feedback: z.string().trim().max(1000, 'Use at most 1000 characters.').default(''),
});

/**
 * Marks as the desk holds them: saved whole. A mark that is sent as it came stays whose it was (the key's, say); an item
 * that is left out keeps a mark of the key and loses one of an instructor.
 */
export const marksInput = z.object({
  attemptId: idSchema,
  version: z.number().int(),
  items: z.array(itemMarkInput).max(100),
  feedback: z.string().trim().max(4000, 'Use at most 4,000 characters.'),
});
export type MarksInput = z.output<typeof marksInput>;

export const marksReceiptSchema = z.object({ version: z.number(), blind: blindStateSchema });

export const publishAttemptReceiptSchema = z.object({
  version: z.number(),
  score: z.number(),
  next: workRefSchema.nullable(),
});
