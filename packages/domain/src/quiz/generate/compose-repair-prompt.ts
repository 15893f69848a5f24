/** ANSWER-BEARING: see answer-key.ts. */
import { fenceUntrusted } from '../../prompt/fence-untrusted.ts';
import type { FlawedDraft } from './assembly.ts';
import { composeMaterial, type QuizPrompt, quizRules } from './compose-quiz-prompt.ts';
import type { QuizInput } from './quiz-input.ts';
import { quizReplySchema } from './quiz-reply.ts';

/** Asks for flawed questions again, each with what is wrong with it: the one repair that they get. */
export function composeRepairPrompt(input: QuizInput, flawed: readonly FlawedDraft[]): QuizPrompt {
  const listed = flawed.map(({ draft, reasons }, at) =>
    [
      fenceUntrusted(`question ${at + 1}`, JSON.stringify(draft)),
      `What is wrong with question ${at + 1}:`,
      ...reasons.map((reason) => `- ${reason}`),
    ].join('\n'),
  );
  const ask =
    flawed.length === 1
      ? 'Return this question again, with that put right. Replace it where it cannot be mended.'
      : `Return these ${flawed.length} questions again in this order, each with its flaws put right. Replace one that cannot be mended.`;
  const content = [composeMaterial(input), ...listed, ask].join('\n\n');
  return { system: quizRules, messages: [{ role: 'user', content }], schema: quizReplySchema };
}
