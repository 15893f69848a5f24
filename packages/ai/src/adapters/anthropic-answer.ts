import { z } from 'zod';
import { ModelFailure } from '../model-failure.ts';
import type { TokenUsage } from '../port.ts';
import type { Ending, SdkAnswer, SdkPiece } from './sdk-dialect.ts';

const count = z.number().int().min(0);

const wireUsageSchema = z.object({
  input_tokens: count.nullish(),
  output_tokens: count.nullish(),
  cache_read_input_tokens: count.nullish(),
  cache_creation_input_tokens: count.nullish(),
});
type WireUsage = z.output<typeof wireUsageSchema>;

const answerSchema = z.object({
  // Thinking and other blocks have no text of their own.
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  stop_reason: z.string().nullish(),
  usage: wireUsageSchema,
});

const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message_start'), message: z.object({ usage: wireUsageSchema }) }),
  z.object({
    type: z.literal('content_block_delta'),
    delta: z.object({ type: z.string(), text: z.string().optional() }),
  }),
  z.object({
    type: z.literal('message_delta'),
    delta: z.object({ stop_reason: z.string().nullish() }),
    usage: wireUsageSchema.nullish(),
  }),
]);
const read = new Set(['message_start', 'content_block_delta', 'message_delta']);

/** What we read of a whole message. A 200 that is not the protocol's (a gateway's page) is `unavailable`. */
export function readAnthropicAnswer(answer: unknown): SdkAnswer {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new ModelFailure('unavailable');
  const { content, stop_reason, usage } = parsed.data;
  const text = content.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join('');
  return { text, ending: readEnding(stop_reason ?? 'end_turn'), usage: readUsage(usage) };
}

/** The pieces of a stream. The input is counted at its start, the output at its end; unknown events are passed over. */
export async function* readAnthropicStream(events: AsyncIterable<{ type: string }>): AsyncIterable<SdkPiece> {
  let counted: WireUsage = {};
  for await (const event of events) {
    if (!read.has(event?.type)) continue;
    const parsed = eventSchema.safeParse(event);
    if (!parsed.success) throw new ModelFailure('cut');
    const piece = parsed.data;
    if (piece.type === 'content_block_delta') {
      if (piece.delta.type === 'text_delta') yield { text: piece.delta.text ?? '', ending: null, usage: null };
      continue;
    }
    const latest = piece.type === 'message_start' ? piece.message.usage : (piece.usage ?? {});
    counted = { ...counted, ...Object.fromEntries(Object.entries(latest).filter(([, tokens]) => tokens != null)) };
    const reason = piece.type === 'message_delta' ? piece.delta.stop_reason : null;
    yield { text: '', ending: reason ? readEnding(reason) : null, usage: readUsage(counted) };
  }
}

/** Anthropic counts fresh input, cache reads and cache writes apart; here input means all of it. */
function readUsage(usage: WireUsage): TokenUsage {
  const cachedTokens = usage.cache_read_input_tokens ?? 0;
  const cacheWriteTokens = usage.cache_creation_input_tokens ?? 0;
  return {
    inputTokens: (usage.input_tokens ?? 0) + cachedTokens + cacheWriteTokens,
    outputTokens: usage.output_tokens ?? 0,
    cachedTokens,
    ...(cacheWriteTokens > 0 ? { cacheWriteTokens } : {}),
  };
}

function readEnding(reason: string): Ending {
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') return 'length';
  return reason === 'refusal' ? 'refused' : 'whole';
}
