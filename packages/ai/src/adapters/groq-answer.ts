import { z } from 'zod';
import { ModelFailure } from '../model-failure.ts';
import type { TokenUsage } from '../port.ts';

const wireUsageSchema = z
  .object({
    prompt_tokens: z.number().int().min(0),
    completion_tokens: z.number().int().min(0),
    prompt_tokens_details: z.object({ cached_tokens: z.number().int().min(0).nullish() }).nullish(),
  })
  .transform(
    (usage): TokenUsage => ({
      inputTokens: usage.prompt_tokens,
      outputTokens: usage.completion_tokens,
      cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    }),
  );

const answerSchema = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }))
    .min(1),
  usage: wireUsageSchema.nullish(),
});

const chunkSchema = z.object({
  choices: z.array(
    z.object({ delta: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }),
  ),
  // The provider reports in its own field; servers that are merely compatible use the standard one.
  x_groq: z.object({ usage: wireUsageSchema.nullish(), error: z.string().nullish() }).nullish(),
  usage: wireUsageSchema.nullish(),
});

export const noUsage: TokenUsage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/** What we read of a whole answer. A 200 that is not the protocol's (a gateway's page) is `unavailable`. */
export function readGroqAnswer(answer: unknown): { text: string; finished: boolean; usage: TokenUsage } {
  const parsed = answerSchema.safeParse(answer);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || !choice) throw new ModelFailure('unavailable');
  return {
    text: choice.message.content ?? '',
    finished: choice.finish_reason !== 'length',
    usage: parsed.data.usage ?? noUsage,
  };
}

/** What we read of one streamed piece. */
export function readGroqChunk(chunk: unknown): { text: string; finishReason: string | null; usage: TokenUsage | null } {
  const parsed = chunkSchema.safeParse(chunk);
  if (!parsed.success || parsed.data.x_groq?.error) throw new ModelFailure('cut');
  const choice = parsed.data.choices[0];
  return {
    text: choice?.delta.content ?? '',
    finishReason: choice?.finish_reason ?? null,
    usage: parsed.data.x_groq?.usage ?? parsed.data.usage ?? null,
  };
}
