import { z } from 'zod';
import { defineDocument } from '../documents/define-document.ts';

/**
 * When students see what was right: `at-once` after each answer they settle, `after-hand-in` what the key can judge,
 * `after-release` only what an instructor has published.
 */
export const quizFeedbackPolicySchema = z.enum(['at-once', 'after-hand-in', 'after-release']);
export type QuizFeedbackPolicy = z.output<typeof quizFeedbackPolicySchema>;

/** How a quiz is given. */
export const quizSettingsSchema = z.object({
  v: z.literal(1),
  /** Null: as often as the student likes. */
  attempts: z.number().int().min(1).max(20).nullable(),
  /** Which attempt counts. */
  counts: z.enum(['best', 'latest', 'first']),
  shuffleItems: z.boolean(),
  shuffleOptions: z.boolean(),
  feedback: quizFeedbackPolicySchema,
  /** Whether graders see no names until the grade is out. */
  anonymous: z.boolean(),
});
export type QuizSettings = z.output<typeof quizSettingsSchema>;
export const usualQuizSettings: QuizSettings = {
  v: 1,
  attempts: 1,
  counts: 'best',
  shuffleItems: true,
  shuffleOptions: true,
  feedback: 'after-release',
  anonymous: false,
};

export const quizSettingsDocument = defineDocument('quiz-settings', quizSettingsSchema, 1);
