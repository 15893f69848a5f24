import type { ChatCompletionCreateParamsBase } from 'groq-sdk/resources/chat/completions';
import type { ModelRequest } from '../port.ts';
import { strictJsonSchema } from '../strict-json-schema.ts';
import { askInWords } from './ask-in-words.ts';
import { buildChatMessages } from './build-chat-messages.ts';
import { readModelTraits } from './groq-model-traits.ts';

/** The request body for a model: static part first, schema strict where the model can, reasoning hidden. */
export function buildGroqBody<T>(
  model: string,
  request: ModelRequest<T>,
): Omit<ChatCompletionCreateParamsBase, 'stream'> {
  const traits = readModelTraits(model);
  const { schema } = request;
  const inWords = schema && !traits.strictSchema ? askInWords(schema) : null;
  return {
    model,
    messages: buildChatMessages(request, inWords),
    max_completion_tokens: request.maxTokens + traits.reasoningTokens,
    // A grade should come out the same twice; a tutor should not sound the same twice.
    temperature: schema ? 0 : 0.5,
    ...traits.reasoning,
    ...(schema
      ? {
          response_format: traits.strictSchema
            ? { type: 'json_schema', json_schema: { name: 'answer', schema: strictJsonSchema(schema), strict: true } }
            : { type: 'json_object' },
        }
      : {}),
  };
}
