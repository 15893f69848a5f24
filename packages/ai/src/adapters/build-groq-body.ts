import type { ChatCompletionCreateParamsBase, ChatCompletionMessageParam } from 'groq-sdk/resources/chat/completions';
import type { z } from 'zod';
import type { ModelImage, ModelMessage, ModelRequest } from '../port.ts';
import { strictJsonSchema } from '../strict-json-schema.ts';
import { readModelTraits } from './groq-model-traits.ts';

/** The request body for a model: static part first, schema strict where the model can, reasoning hidden. */
export function buildGroqBody<T>(
  model: string,
  request: ModelRequest<T>,
): Omit<ChatCompletionCreateParamsBase, 'stream'> {
  const traits = readModelTraits(model);
  const format = request.schema ? describeFormat(request.schema, traits.strictSchema) : null;
  return {
    model,
    messages: [
      { role: 'system', content: format?.instruction ? `${request.system}\n\n${format.instruction}` : request.system },
      ...buildMessages(request.messages, request.images ?? []),
    ],
    max_completion_tokens: request.maxTokens + traits.reasoningTokens,
    // A grade should come out the same twice; a tutor should not sound the same twice.
    temperature: request.schema ? 0 : 0.5,
    ...traits.reasoning,
    ...(format ? { response_format: format.responseFormat } : {}),
  };
}

type Format = {
  responseFormat: NonNullable<ChatCompletionCreateParamsBase['response_format']>;
  instruction: string | null;
};

function describeFormat(schema: z.ZodType, strict: boolean): Format {
  const jsonSchema = strictJsonSchema(schema);
  if (strict) {
    return {
      responseFormat: { type: 'json_schema', json_schema: { name: 'answer', schema: jsonSchema, strict: true } },
      instruction: null,
    };
  }
  return {
    responseFormat: { type: 'json_object' },
    instruction: `Answer with one JSON object of this JSON Schema and nothing else:\n${JSON.stringify(jsonSchema)}`,
  };
}

function buildMessages(messages: readonly ModelMessage[], images: readonly ModelImage[]): ChatCompletionMessageParam[] {
  const last = messages.findLastIndex(({ role }) => role === 'user');
  return messages.map(({ role, content }, i): ChatCompletionMessageParam => {
    if (role === 'assistant') return { role, content };
    if (i !== last || images.length === 0) return { role, content };
    const pictures = images.map((image) => ({
      type: 'image_url' as const,
      image_url: { url: `data:${image.mediaType};base64,${image.base64}` },
    }));
    return { role, content: [{ type: 'text', text: content }, ...pictures] };
  });
}
