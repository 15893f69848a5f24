import { itemResponseSchema, pointsSchema, rubricCriterionSchema } from '@skillbridge/domain';
import {
  criterionSuggestionSchema,
  itemSchema,
  quizItemSuggestionSchema,
  quizMarkSchema,
} from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema } from '../../../trpc/fields.ts';
import { pageInput } from '../../../trpc/page.ts';

const itemIdField = z.string().min(1).max(64);
const shown = z.enum(['all', 'unmarked']);

export const byItemInput = pageInput.extend({ quizId: idSchema, itemId: itemIdField, show: shown.default('all') });
export type ByItemInput = z.output<typeof byItemInput>;

/** One question over all students. */
export const byItemSchema = z.object({
  /** As new attempts take it; an older attempt may have taken an earlier wording. */
  item: itemSchema,
  items: z.array(
    z.object({
      attemptId: z.string(),
      version: z.number(),
      studentName: z.string(),
      status: z.enum(['submitted', 'suggested', 'published']),
      number: z.number(),
      response: itemResponseSchema.nullable(),
      mark: quizMarkSchema.nullable(),
      /** Null on blind work, whose suggestion is kept back. */
      suggestion: quizItemSuggestionSchema.nullable(),
      blind: z.boolean(),
      /** What the item carries in the version that was taken. */
      maxPoints: z.number(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

export const byCriterionInput = pageInput.extend({
  assignmentId: idSchema,
  criterionId: itemIdField,
  show: shown.default('all'),
});
export type ByCriterionInput = z.output<typeof byCriterionInput>;

/** One criterion over all students. */
export const byCriterionSchema = z.object({
  criterion: rubricCriterionSchema,
  items: z.array(
    z.object({
      submissionId: z.string(),
      version: z.number(),
      studentName: z.string(),
      status: z.enum(['submitted', 'suggested', 'published']),
      content: z.string(),
      fileCount: z.number(),
      mark: z.object({ points: z.number(), feedback: z.string(), overridden: z.boolean().nullable() }).nullable(),
      suggestion: criterionSuggestionSchema.nullable(),
      blind: z.boolean(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

export const markItemInput = z.object({
  attemptId: idSchema,
  version: z.number().int(),
  itemId: itemIdField,
  points: pointsSchema,
  feedback: z.string().trim().max(1000, 'Use at most 1000 characters.').default(''),
});
export type MarkItemInput = z.output<typeof markItemInput>;

export const markReceiptSchema = z.object({ version: z.number() });

export const groupsInput = z.object({ quizId: idSchema, itemId: itemIdField });

const memberSchema = z.object({ attemptId: z.string(), version: z.number() });

/** The answers to one question, those that are equal or equivalent together; the largest group first. */
export const groupsSchema = z.object({
  item: itemSchema,
  groups: z.array(
    z.object({
      /** Stable as long as the group's first wording stays. */
      key: z.string(),
      /** The commonest wording; null for no answer at all. */
      answer: itemResponseSchema.nullable(),
      /** Other wordings of the same, at most eight. */
      alsoWritten: z.array(z.string()),
      /** Why they are together: written alike, equivalent mathematics, or nothing was answered. */
      by: z.enum(['wording', 'mathematics', 'blank']),
      members: z.array(memberSchema),
      /** How many have no mark by a person or the key yet. */
      unmarked: z.number(),
      published: z.number(),
      /** The points that all marked members have; null when they differ or none is marked. */
      points: z.number().nullable(),
    }),
  ),
  /** How many answers were read, and whether there are more than that. */
  answers: z.number(),
  isCut: z.boolean(),
});

export const markGroupInput = z.object({
  quizId: idSchema,
  itemId: itemIdField,
  members: z
    .array(z.object({ attemptId: idSchema, version: z.number().int() }))
    .min(1)
    .max(2500),
  points: pointsSchema,
  feedback: z.string().trim().max(1000, 'Use at most 1000 characters.').default(''),
});
export type MarkGroupInput = z.output<typeof markGroupInput>;

export const markGroupSchema = z.object({
  marked: z.array(memberSchema),
  /** Not marked, because somebody changed them meanwhile or because they are published: look at them one by one. */
  left: z.array(z.object({ attemptId: z.string(), why: z.enum(['changed', 'published']) })),
});
