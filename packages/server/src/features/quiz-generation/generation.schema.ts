import { frameworkSchema, generationRequestSchema, generationStatusSchema } from '@skillbridge/domain';
import { generationReportSchema, itemSchema } from '@skillbridge/domain/answers';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../trpc/fields.ts';
import { pageInput } from '../../trpc/page.ts';

export const startGenerationInput = z.object({ courseId: idSchema, request: generationRequestSchema });
export type StartGenerationInput = z.output<typeof startGenerationInput>;

export const generationIdInput = z.object({ generationId: idSchema });

export const generationSchema = z.object({
  id: z.string(),
  courseId: z.string(),
  request: generationRequestSchema,
  /** What it is made from, in a line: the description, the standard's label or the file's name. */
  about: z.string(),
  status: generationStatusSchema,
  /** Items through the gate, of `total` asked for. */
  done: z.number(),
  total: z.number(),
  /** Null until it is over. */
  report: generationReportSchema.nullable(),
  /** One sentence; null unless failed. */
  problem: z.string().nullable(),
  /** `built-in` or a model's id; null until an engine has answered. */
  engine: z.string().nullable(),
  /** Millionths of a US dollar. */
  costMicroUsd: z.number(),
  /** The draft that came of it. */
  quizId: z.string().nullable(),
  createdAt: instantSchema,
  finishedAt: instantSchema.nullable(),
});

export const generationsInput = pageInput.extend({ courseId: idSchema });
export type GenerationsInput = z.output<typeof generationsInput>;

/** A line of the list: without the report, which may be long. */
export const generationLineSchema = generationSchema.omit({ report: true, request: true });

export const regenerateItemInput = z.object({
  quizId: idSchema,
  itemId: z.string().min(1).max(64),
  /** What is to be different. */
  wish: z.string().trim().max(500, 'Use at most 500 characters.').default(''),
  version: z.number().int().min(1),
});
export type RegenerateItemInput = z.output<typeof regenerateItemInput>;

export const regeneratedItemSchema = z.object({
  /** Another one, with an id of its own. Not saved: it goes into the editor. */
  item: itemSchema,
  /** `built-in` or a model's id. */
  engine: z.string(),
  costMicroUsd: z.number(),
});

export const searchStandardsInput = z.object({
  text: z.string().trim().max(200).default(''),
  framework: frameworkSchema.optional(),
  limit: z.number().int().min(1).max(50).default(20),
});

export const standardSchema = z.object({
  id: z.string(),
  framework: frameworkSchema,
  subject: z.enum(['math', 'english', 'science']),
  label: z.string(),
  description: z.string(),
  parent: z.string().nullable(),
});
