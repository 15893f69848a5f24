import {
  criterionMarkSchema,
  pointsSchema,
  reviewSchema,
  rubricSchema,
  submissionStatusSchema,
} from '@skillbridge/domain';
import { blindStates, gradeSuggestionSchema } from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { pageInput } from '../../trpc/page.ts';

/** The two kinds of work that are graded: an assignment's submission and an attempt at a quiz. */
export const workKindSchema = z.enum(['submission', 'attempt']);
export const workRefSchema = z.object({ kind: workKindSchema, workId: z.string() });
export type WorkRef = z.output<typeof workRefSchema>;

/** Which work a queue lists: all that waits, only that without or with a suggestion, or what is out. */
const queueStates = ['waiting', 'unsuggested', 'suggested', 'published'] as const;

export const queueInput = pageInput.extend({
  courseId: idSchema.optional(),
  assignmentId: idSchema.optional(),
  quizId: idSchema.optional(),
  state: z.enum(queueStates).default('waiting'),
  /** Oldest first, or the least sure suggestion first with work that shows none at the end. */
  order: z.enum(['age', 'uncertainty']).default('age'),
});
export type QueueInput = z.output<typeof queueInput>;

/** A piece of work in the queue. */
export const queueItemSchema = workRefSchema.extend({
  /** The name, or "Student 482107" where grading is anonymous and the grade is not out. */
  studentName: z.string(),
  anonymous: z.boolean(),
  /** The assignment or the quiz. */
  taskId: z.string(),
  taskTitle: z.string(),
  courseId: z.string(),
  courseTitle: z.string(),
  status: z.enum(['submitted', 'suggested', 'published']),
  handedInAt: instantSchema,
  late: z.boolean(),
  /** How often the work was handed in, or which attempt it is. */
  round: z.number(),
  maxPoints: z.number(),
  /** What is out; null before. */
  points: z.number().nullable(),
  /** Whether its suggestion is kept back until the instructor has given marks of their own. */
  blind: z.boolean(),
  /** The suggestion's total and how sure it is; null while pre-grading runs and on blind work. */
  suggested: z.object({ points: z.number(), confidence: z.number() }).nullable(),
  /** The student's conversations with the tutor about this assignment, messages of both sides; none on quizzes and where the name is hidden. */
  tutor: z.object({ messages: z.number(), redirects: z.number() }),
});
export type QueueItem = z.output<typeof queueItemSchema>;

/** How a blind suggestion stands: `withheld` before the marks are complete, `ready` to be asked for, then `shown`. */
export const blindStateSchema = z.enum(blindStates);

const namedFilesSchema = z.array(z.object({ id: z.string(), name: z.string(), sizeBytes: z.number() }));

/** Somebody, or another window of the same person, who has the work open now. */
export const visitorSchema = z.object({ name: z.string(), isYou: z.boolean(), seenAt: instantSchema });

/** Work as it was handed in before it was given back for revision. */
const deskRoundSchema = z.object({
  number: z.number(),
  handedInAt: instantSchema,
  late: z.boolean(),
  content: z.string(),
  files: namedFilesSchema,
  suggestion: gradeSuggestionSchema.nullable(),
  review: reviewSchema.nullable(),
  feedback: z.string(),
  /** Null unless a grade was out. */
  grade: z.number().nullable(),
  returnNote: z.string(),
  returnedBy: z.string(),
  returnedAt: instantSchema,
});

/** All that an instructor needs to grade one piece of work. */
export const deskSchema = z.object({
  submissionId: z.string(),
  version: z.number(),
  status: submissionStatusSchema,
  studentName: z.string(),
  anonymous: z.boolean(),
  handedInAt: instantSchema,
  late: z.boolean(),
  round: z.number(),
  content: z.string(),
  /** Where grading is anonymous the names of files are "File 1.pdf": their own names often say whose they are. */
  files: namedFilesSchema,
  assignment: z.object({
    id: z.string(),
    title: z.string(),
    courseId: z.string(),
    courseTitle: z.string(),
    instructions: z.string(),
    maxPoints: z.number(),
    /** Criteria may have levels, from the most points to the fewest. */
    rubric: rubricSchema,
    answerKey: z.array(z.object({ label: z.string(), answer: z.string(), solution: z.string() })),
  }),
  blind: blindStateSchema,
  /** Null while there is none, and while it is kept back (`blind`). */
  suggestion: gradeSuggestionSchema.nullable(),
  /** The saved marks: a draft before publication, what is out after it. */
  review: reviewSchema.nullable(),
  feedback: z.string(),
  grade: z.number().nullable(),
  publishedAt: instantSchema.nullable(),
  publishedBy: z.string().nullable(),
  /** Earlier rounds, oldest first. */
  rounds: z.array(deskRoundSchema),
  /** Who else has it open now. */
  visitors: z.array(visitorSchema),
  tutor: z.object({
    messages: z.number(),
    redirects: z.number(),
    /** The latest conversation; null (and the counts 0) when there is none, and where grading is anonymous: it names the student. */
    threadId: z.string().nullable(),
  }),
});

const submissionIdInput = z.object({ submissionId: idSchema });

export const openDeskInput = submissionIdInput.extend({
  /** The window that asks, so that it is not counted among the visitors. */
  windowId: idSchema.optional(),
});

/** Marks as the desk holds them: saved whole, never in parts. */
export const reviewInput = submissionIdInput.extend({
  /** The version that was being graded; another one in the database is a conflict. */
  version: z.number().int(),
  criteria: z.array(criterionMarkSchema.pick({ criterionId: true, points: true, feedback: true })).max(12),
  feedback: z.string().trim().max(4000, 'Use at most 4,000 characters.'),
});
export type ReviewInput = z.output<typeof reviewInput>;

export const reviewReceiptSchema = z.object({ version: z.number(), blind: blindStateSchema });

export const publishReceiptSchema = z.object({
  version: z.number(),
  grade: z.number(),
  /** The next piece of work in the queue; null when it is empty. */
  next: workRefSchema.nullable(),
});

/** One criterion of one piece of work, marked while going through a class criterion by criterion. */
export const markCriterionInput = submissionIdInput.extend({
  version: z.number().int(),
  criterionId: z.string().min(1).max(64),
  points: pointsSchema,
  feedback: z.string().trim().max(1000, 'Use at most 1000 characters.').default(''),
});
export type MarkCriterionInput = z.output<typeof markCriterionInput>;

export const returnWorkInput = submissionIdInput.extend({
  version: z.number().int(),
  /** What to do, to the student. */
  note: z.string().trim().min(1, 'Say what to revise.').max(2000, 'Use at most 2,000 characters.'),
});
export type ReturnWorkInput = z.output<typeof returnWorkInput>;

export const returnReceiptSchema = z.object({ version: z.number(), next: workRefSchema.nullable() });

/** A blind suggestion asked for, once the own marks are saved and complete. */
export const revealInput = z.object({ kind: workKindSchema, workId: idSchema, version: z.number().int() });
export type RevealInput = z.output<typeof revealInput>;

export const visitInput = z.object({ workId: idSchema, windowId: idSchema });
export type VisitInput = z.output<typeof visitInput>;
/** Who else has the work open now; asked again every ten seconds or so. */
export const visitSchema = z.object({ others: z.array(visitorSchema) });
