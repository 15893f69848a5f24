/** ANSWER-BEARING: for the instructor's eyes until a person publishes. */
import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';
import { itemIdSchema } from '../items/item-parts.ts';
import { pointsSchema } from '../points/points.ts';

/** What pre-grading says of one answer of a quiz; the fields mean what they mean in a grade suggestion. */
export const quizItemSuggestionSchema = z.object({
  itemId: itemIdSchema,
  points: pointsSchema,
  feedback: z.string().max(1000),
  evidence: z.string().max(500),
  /** Why these points, to the instructor. */
  reason: z.string().max(500).optional(),
  confidence: z.number().min(0).max(1),
});
export type QuizItemSuggestion = z.output<typeof quizItemSuggestionSchema>;

export const quizSuggestionsSchema = z.object({
  v: z.literal(1),
  items: z.array(quizItemSuggestionSchema).max(100),
  engine: z.string().max(120),
  fellBack: z.boolean().default(false),
});
export type QuizSuggestions = z.output<typeof quizSuggestionsSchema>;

export const quizSuggestionsDocument = defineDocument('quiz-suggestions', quizSuggestionsSchema, 1);
