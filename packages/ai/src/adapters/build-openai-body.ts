import type { ChatCompletionCreateParamsBase } from 'openai/resources/chat/completions';
import type { ModelRequest } from '../port.ts';
import { strictJsonSchema } from '../strict-json-schema.ts';
import { askInWords } from './ask-in-words.ts';
import { buildChatMessages } from './build-chat-messages.ts';
import type { CallForm } from './sdk-dialect.ts';

/** Tokens that reasoning may take on top of the visible answer: OpenAI's, and that of models which think aloud. */
const REASONING_TOKENS = 4096;
const THINKING_TOKENS = 2048;

/**
 * The request body for OpenAI and for whoever speaks like it. The schema is told in words beside the API's field,
 * because servers ignore fields that they do not know. `own` is OpenAI itself, whose present models reason, refuse
 * `max_tokens` and take no temperature; the others know `max_tokens` alone.
 */
export function buildOpenAiBody<T>(
  request: ModelRequest<T>,
  { model, plain }: Pick<CallForm, 'model' | 'plain'>,
  own: boolean,
): Omit<ChatCompletionCreateParamsBase, 'stream'> {
  const { schema, maxTokens } = request;
  return {
    model,
    messages: buildChatMessages(request, schema ? askInWords(schema) : null),
    ...(own
      ? { max_completion_tokens: maxTokens + REASONING_TOKENS }
      : { max_tokens: maxTokens + (plain ? 0 : THINKING_TOKENS) }),
    ...(own || plain ? {} : { temperature: schema ? 0 : 0.5 }),
    ...(own && !plain ? { reasoning_effort: 'low' as const } : {}),
    ...(schema && !plain
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', schema: strictJsonSchema(schema), strict: true },
          },
        }
      : {}),
  };
}
