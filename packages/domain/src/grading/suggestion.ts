import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { pointsSchema } from '../points/points.ts';

/** What pre-grading says of one criterion. For the instructor's eyes until a person publishes. */
export const criterionSuggestionSchema = z.object({
  criterionId: z.string(),
  points: pointsSchema,
  /** Spoken to the student; never quotes the reference answer. */
  feedback: z.string().max(1000),
  /** The words of the student's work that the score rests on, verbatim; empty when there are none to quote. */
  evidence: z.string().max(500),
  /** Why these points, to the instructor; may name the reference answer. */
  reason: z.string().max(500).optional(),
  /** 0 (a guess) to 1 (sure). Comparable between suggestions of one engine only. */
  confidence: z.number().min(0).max(1),
});
export type CriterionSuggestion = z.output<typeof criterionSuggestionSchema>;

export const gradeSuggestionSchema = z.object({
  v: z.literal(1),
  criteria: z.array(criterionSuggestionSchema),
  /** One or two sentences on the work as a whole, to the student. */
  feedback: z.string().max(2000),
  /** The least sure criterion decides: a chain is as strong as its weakest link. */
  confidence: z.number().min(0).max(1),
  /** Which engine spoke: `built-in`, or the provider's model id. */
  engine: z.string().max(120),
  /** Set when a provider failed and the built-in engine took over. */
  fellBack: z.boolean().default(false),
});
export type GradeSuggestion = z.output<typeof gradeSuggestionSchema>;

export const gradeSuggestionDocument = defineDocument('grade-suggestion', gradeSuggestionSchema, 1);
