import { criterionMarkSchema, reviewSchema, rubricSchema, submissionStatusSchema } from '@skillbridge/domain';
import { gradeSuggestionSchema } from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { pageInput } from '../../trpc/page.ts';

export const queueInput = pageInput.extend({ courseId: idSchema.optional() });
export type QueueInput = z.output<typeof queueInput>;

/** A piece of work that waits for a person, oldest first. */
export const queueItemSchema = z.object({
  submissionId: z.string(),
  studentName: z.string(),
  assignmentId: z.string(),
  assignmentTitle: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  handedInAt: instantSchema,
  late: z.boolean(),
  maxPoints: z.number(),
  /** The suggestion's total and how sure it is; null while pre-grading runs. */
  suggested: z.object({ points: z.number(), confidence: z.number() }).nullable(),
  /** The student's conversations with the tutor about this assignment, messages of both sides. */
  tutor: z.object({ messages: z.number(), redirects: z.number() }),
});

/** All that an instructor needs to grade one piece of work. */
export const deskSchema = z.object({
  submissionId: z.string(),
  version: z.number(),
  status: submissionStatusSchema,
  studentName: z.string(),
  handedInAt: instantSchema,
  late: z.boolean(),
  content: z.string(),
  files: z.array(z.object({ id: z.string(), name: z.string(), sizeBytes: z.number() })),
  assignment: z.object({
    id: z.string(),
    title: z.string(),
    courseId: z.string(),
    courseTitle: z.string(),
    instructions: z.string(),
    maxPoints: z.number(),
    rubric: rubricSchema,
    answerKey: z.array(z.object({ label: z.string(), answer: z.string(), solution: z.string() })),
  }),
  suggestion: gradeSuggestionSchema.nullable(),
  /** The saved marks: a draft before publication, what is out after it. */
  review: reviewSchema.nullable(),
  feedback: z.string(),
  grade: z.number().nullable(),
  publishedAt: instantSchema.nullable(),
  publishedBy: z.string().nullable(),
  tutor: z.object({
    messages: z.number(),
    redirects: z.number(),
    /** The latest conversation; null when there is none. */
    threadId: z.string().nullable(),
  }),
});

export const submissionIdInput = z.object({ submissionId: idSchema });

/** Marks as the desk holds them: saved whole, never in parts. */
export const reviewInput = submissionIdInput.extend({
  /** The version that was being graded; another one in the database is a conflict. */
  version: z.number().int(),
  criteria: z.array(criterionMarkSchema.omit({ overridden: true })).max(12),
  feedback: z.string().trim().max(4000, 'Use at most 4,000 characters.'),
});
export type ReviewInput = z.output<typeof reviewInput>;

export const reviewReceiptSchema = z.object({ version: z.number() });

export const publishReceiptSchema = reviewReceiptSchema.extend({
  grade: z.number(),
  /** The next piece of work in the queue; null when it is empty. */
  nextSubmissionId: z.string().nullable(),
});
