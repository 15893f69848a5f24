/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';
import { quizQuestionsSchema } from './quiz-questions.ts';
import { quizSettingsSchema } from './quiz-settings.ts';

export const quizTitleSchema = z.string().trim().max(200, 'Use at most 200 characters.');

/**
 * What an instructor writes. A draft may be unfinished as a whole, but each item in it is an item; times are wall-clock
 * times of the academy (`2026-11-30T17:00`).
 */
export const quizDraftSchema = z.object({
  title: quizTitleSchema,
  instructions: z.string().trim().max(8000, 'Use at most 8000 characters.').default(''),
  questions: quizQuestionsSchema,
  settings: quizSettingsSchema,
  timeLimitMinutes: z.number().int().min(1, 'Give at least one minute.').max(600, 'Give at most ten hours.').nullable(),
  opensAt: z.string().max(32).nullable().default(null),
  closesAt: z.string().max(32).nullable().default(null),
  /** A category of the course's gradebook. */
  categoryId: z.string().max(40).nullable().default(null),
  standardId: z.string().max(120).nullable().default(null),
  topicLabel: z.string().trim().max(120).nullable().default(null),
});
export type QuizDraft = z.output<typeof quizDraftSchema>;
