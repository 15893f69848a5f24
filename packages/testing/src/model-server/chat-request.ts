import { z } from 'zod';
import type { Dialect } from './wires/wire.ts';

const contentSchema = z.union([
  z.string(),
  z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('text'), text: z.string() }),
      z.object({ type: z.literal('image_url'), image_url: z.object({ url: z.string() }) }),
    ]),
  ),
]);

/** The body of a chat completion, as far as tests look at it; fields beyond these are kept as they came. */
export const chatBodySchema = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: contentSchema })).min(1),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
  max_completion_tokens: z.number().int().positive().nullish(),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z.looseObject({ name: z.string(), schema: z.unknown(), strict: z.boolean().nullish() }).optional(),
    })
    .nullish(),
});
export type ChatBody = z.output<typeof chatBodySchema>;

/** A request that the model server has seen. */
export type ChatRequest = {
  /** The protocol it came in. */
  dialect: Dialect;
  /** Lower-case names. */
  headers: Readonly<Record<string, string | undefined>>;
  /** In terms of chat completions, whatever the protocol. */
  body: ChatBody;
  /** As it came. */
  raw: unknown;
};

/** Everything in the request that a model reads, one message after the other. */
export function readPrompt(request: ChatRequest): string {
  return request.body.messages
    .map(({ content }) => {
      if (typeof content === 'string') return content;
      return content.map((part) => (part.type === 'text' ? part.text : '[image]')).join('\n');
    })
    .join('\n\n');
}
