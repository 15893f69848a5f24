import { z } from 'zod';
import { ModelFailure } from '../model-failure.ts';
import { noUsage, type TokenUsage } from '../port.ts';
import type { Ending, SdkAnswer, SdkPiece } from './sdk-dialect.ts';

const count = z.number().int().min(0);

const wireUsageSchema = z
  .object({
    prompt_tokens: count,
    completion_tokens: count.default(0),
    prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish(),
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
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  // Servers that count otherwise, or not at all, still answer.
  usage: wireUsageSchema.nullish().catch(null),
});

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
  // Groq reports in its own field; others use the standard one.
  x_groq: z.object({ usage: wireUsageSchema.nullish(), error: z.string().nullish() }).nullish(),
  usage: wireUsageSchema.nullish().catch(null),
});

/** What we read of a whole chat completion. A 200 that is not the protocol's (a gateway's page) is `unavailable`. */
export function readChatAnswer(answer: unknown): SdkAnswer {
  const parsed = answerSchema.safeParse(answer);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || !choice) throw new ModelFailure('unavailable');
  const { content, refusal } = choice.message;
  return {
    text: content ?? '',
    ending: refusal ? 'refused' : readEnding(choice.finish_reason ?? 'stop'),
    usage: parsed.data.usage ?? noUsage,
  };
}

/** What we read of one streamed piece. */
function readChatChunk(chunk: unknown): SdkPiece {
  const parsed = chunkSchema.safeParse(chunk);
  if (!parsed.success || parsed.data.x_groq?.error) throw new ModelFailure('cut');
  const choice = parsed.data.choices[0];
  const ending = choice?.finish_reason ? readEnding(choice.finish_reason) : null;
  return {
    text: choice?.delta?.content ?? '',
    ending: choice?.delta?.refusal ? 'refused' : ending,
    usage: parsed.data.x_groq?.usage ?? parsed.data.usage ?? null,
  };
}

/** The pieces of a chat stream. */
export async function* readChatStream(chunks: AsyncIterable<unknown>): AsyncIterable<SdkPiece> {
  for await (const chunk of chunks) yield readChatChunk(chunk);
}

function readEnding(reason: string): Ending {
  if (reason === 'length') return 'length';
  return reason === 'content_filter' ? 'refused' : 'whole';
}
