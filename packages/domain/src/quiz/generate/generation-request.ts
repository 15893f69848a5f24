import { z } from 'zod';
import { defineDocument } from '../../documents/define-document.ts';

export const generationSourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('description'),
    text: z
      .string()
      .trim()
      .min(3, 'Say in a few words what the quiz is about.')
      .max(4000, 'Use at most 4000 characters.'),
  }),
  /** An id of the catalogue of standards. */
  z.object({ kind: z.literal('standard'), standardId: z.string().min(1).max(120) }),
  /** An uploaded PDF, DOCX or TXT. */
  z.object({ kind: z.literal('worksheet'), fileId: z.uuid(), note: z.string().trim().max(1000).default('') }),
]);
export type GenerationSource = z.output<typeof generationSourceSchema>;

/** What an instructor asks for. */
export const generationRequestSchema = z.object({
  v: z.literal(1),
  source: generationSourceSchema,
  length: z.number().int().min(1, 'Ask for at least one question.').max(25, 'Ask for at most 25 questions.'),
  difficulty: z.enum(['easy', 'medium', 'hard', 'mixed']),
  /** How many are multiple choice: all, about three quarters, about half. */
  mix: z.enum(['all-choice', 'mostly-choice', 'half-choice']),
});
export type GenerationRequest = z.output<typeof generationRequestSchema>;
export const generationRequestDocument = defineDocument('generation-request', generationRequestSchema, 1);
