import { z } from 'zod';

/** Life of a quiz: students see it once an instructor has published it; closing stops new attempts. */
export const quizStatuses = ['draft', 'published', 'closed'] as const;
export const quizStatusSchema = z.enum(quizStatuses);
export type QuizStatus = (typeof quizStatuses)[number];

/** Life of a quiz attempt; as with submissions, only an instructor takes it to `published`. */
export const quizSubmissionStatuses = ['in-progress', 'submitted', 'suggested', 'published'] as const;
export const quizSubmissionStatusSchema = z.enum(quizSubmissionStatuses);
export type QuizSubmissionStatus = (typeof quizSubmissionStatuses)[number];
