/** ANSWER-BEARING: see answer-key.ts. */
import { z } from 'zod';

/** The kinds that a model is asked for. The other ones are made by hand. */
export const draftedKinds = ['single', 'multiple', 'true-false', 'numeric', 'expression', 'short'] as const;

/** A question as a model drafts it: one shape for all kinds, which every provider can be held to. */
export const draftedQuestionSchema = z.object({
  kind: z.enum(draftedKinds),
  stem: z.string(),
  options: z.array(z.object({ text: z.string(), right: z.boolean(), feedback: z.string() })).max(20),
  /** The key of kinds without options. */
  answers: z.array(z.string()).max(20),
  explanation: z.string(),
  /** The line of the worksheet that it rests on, word for word; empty without a worksheet. */
  source: z.string(),
});
export type DraftedQuestion = z.output<typeof draftedQuestionSchema>;

/** A reply. A question that is not of the shape is null, so that it does not take the others with it. */
export const quizReplySchema = z.object({
  /** A few words for the quiz's title. */
  topic: z.string(),
  questions: z.array(draftedQuestionSchema.nullable().catch(null)),
});
export type QuizReply = z.output<typeof quizReplySchema>;
