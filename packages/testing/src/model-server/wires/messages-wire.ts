import { z } from 'zod';
import type { ChatBody } from '../chat-request.ts';
import type { Ending, ScriptedError, Wire } from './wire.ts';

const textBlock = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  cache_control: z.object({ type: z.literal('ephemeral') }).nullish(),
});
const imageBlock = z.object({
  type: z.literal('image'),
  source: z.object({
    type: z.literal('base64'),
    media_type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
    data: z.base64(),
  }),
});
const messagesBodySchema = z.looseObject({
  model: z.string().min(1),
  max_tokens: z.number().int().positive(),
  system: z.union([z.string(), z.array(textBlock)]).optional(),
  messages: z
    .array(
      z.object({
        role: z.enum(['user', 'assistant']),
        content: z.union([z.string().min(1), z.array(z.discriminatedUnion('type', [textBlock, imageBlock])).min(1)]),
      }),
    )
    .min(1)
    // Prefilled answers are refused by the present models.
    .refine((messages) => messages.at(-1)?.role === 'user'),
  stream: z.boolean().nullish(),
  output_config: z
    .looseObject({ format: z.object({ type: z.literal('json_schema'), schema: z.unknown() }).nullish() })
    .optional(),
  // Any value but the default is refused by the present models.
  temperature: z.undefined().optional(),
});

const errorTypes: Readonly<Record<string, string>> = {
  rate_limit_exceeded: 'rate_limit_error',
  invalid_api_key: 'authentication_error',
  model_not_found: 'not_found_error',
  internal_server_error: 'api_error',
  insufficient_quota: 'billing_error',
};

/** Anthropic's messages. */
export const messagesWire: Wire = {
  dialect: 'anthropic',
  read(body) {
    const parsed = messagesBodySchema.safeParse(body);
    return parsed.success ? toChatBody(parsed.data) : null;
  },
  whole: (request, text, ending) => ({
    ...message(request.body.model, ending),
    content: text === '' ? [] : [{ type: 'text', text, citations: null }],
    stop_reason: stopReason(ending),
    usage: toWire(ending),
  }),
  opening: (request, ending) =>
    event('message_start', { message: { ...message(request.body.model, ending), content: [] } }) +
    event('ping', {}) +
    event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
  piece: (_request, text) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
  closing: (_request, ending) =>
    event('content_block_stop', { index: 0 }) +
    event('message_delta', {
      delta: { stop_reason: stopReason(ending), stop_sequence: null },
      usage: { output_tokens: ending.usage.completionTokens },
    }) +
    event('message_stop', {}),
  failure,
  failureEvent: (error) => `event: error\ndata: ${JSON.stringify(failure(error))}\n\n`,
};

function failure({ code, status, message: text }: ScriptedError): object {
  const type = status === 529 ? 'overloaded_error' : (errorTypes[code] ?? code);
  return { type: 'error', error: { type, message: text ?? `Scripted: ${code}` }, request_id: 'req_1' };
}

function message(model: string, ending: Ending): object {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model,
    stop_reason: null,
    stop_sequence: null,
    usage: { ...toWire(ending), output_tokens: 1 },
  };
}

function event(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}

function stopReason({ finishReason }: Ending): string {
  return finishReason === 'length' ? 'max_tokens' : 'end_turn';
}

/** Fresh input is counted apart from what the cache served. */
function toWire({ usage }: Ending) {
  return {
    input_tokens: Math.max(0, usage.promptTokens - usage.cachedTokens),
    output_tokens: usage.completionTokens,
    cache_read_input_tokens: usage.cachedTokens,
    cache_creation_input_tokens: 0,
  };
}

function toChatBody(body: z.output<typeof messagesBodySchema>): ChatBody {
  const { system, messages, max_tokens, output_config, model, stream } = body;
  const rules = typeof system === 'string' ? system : (system ?? []).map(({ text }) => text).join('\n\n');
  const format = output_config?.format;
  return {
    model,
    stream,
    max_completion_tokens: max_tokens,
    messages: [
      ...(rules === '' ? [] : [{ role: 'system' as const, content: rules }]),
      ...messages.map(({ role, content }) => ({
        role,
        content: typeof content === 'string' ? content : content.map(toChatPart),
      })),
    ],
    ...(format
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', schema: format.schema, strict: true },
          },
        }
      : {}),
  };
}

function toChatPart(block: z.output<typeof textBlock> | z.output<typeof imageBlock>) {
  if (block.type === 'text') return { type: 'text' as const, text: block.text };
  const url = `data:${block.source.media_type};base64,${block.source.data}`;
  return { type: 'image_url' as const, image_url: { url } };
}
