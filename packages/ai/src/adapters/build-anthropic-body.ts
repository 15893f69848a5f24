import type {
  ImageBlockParam,
  MessageCreateParamsBase,
  MessageParam,
  TextBlockParam,
} from '@anthropic-ai/sdk/resources/messages';
import type { ModelRequest } from '../port.ts';
import { strictJsonSchema } from '../strict-json-schema.ts';
import { readAnthropicTraits } from './anthropic-model-traits.ts';
import { askInWords } from './ask-in-words.ts';
import type { CallForm } from './sdk-dialect.ts';

/**
 * The request body for a model. The first part of a system prompt in parts is marked for the provider's cache; one in
 * one piece is not, since it may change with every call, and writing to the cache costs extra.
 */
export function buildAnthropicBody<T>(
  request: ModelRequest<T>,
  { model, plain }: Pick<CallForm, 'model' | 'plain'>,
): Omit<MessageCreateParamsBase, 'stream'> {
  const { schema } = request;
  const traits = readAnthropicTraits(model);
  const format = schema && !plain ? { format: { type: 'json_schema' as const, schema: strictJsonSchema(schema) } } : {};
  const effort = traits.effort && !plain ? { effort: traits.effort } : {};
  const config = { ...format, ...effort };
  return {
    model,
    max_tokens: request.maxTokens + (plain ? 4096 : traits.thinkingTokens),
    system: buildSystem(request, schema && plain ? askInWords(schema) : null),
    messages: buildMessages(request),
    ...(plain ? {} : traits.thinking),
    ...(Object.keys(config).length > 0 ? { output_config: config } : {}),
  };
}

function buildSystem({ system }: Pick<ModelRequest, 'system'>, instruction: string | null): TextBlockParam[] {
  const isParted = typeof system !== 'string';
  const parts = [...(isParted ? system : [system]), ...(instruction === null ? [] : [instruction])];
  return parts
    .filter((text) => text.trim() !== '')
    .map((text, i) => ({
      type: 'text',
      text,
      ...(isParted && i === 0 ? { cache_control: { type: 'ephemeral' } } : {}),
    }));
}

function buildMessages({ messages, images = [] }: Pick<ModelRequest, 'messages' | 'images'>): MessageParam[] {
  const last = messages.findLastIndex(({ role }) => role === 'user');
  const pictures = images.map(
    ({ mediaType, base64 }): ImageBlockParam => ({
      type: 'image',
      source: { type: 'base64', media_type: mediaType, data: base64 },
    }),
  );
  return messages.map(({ role, content }, i): MessageParam => {
    if (i !== last || pictures.length === 0) return { role, content };
    return { role, content: [...pictures, { type: 'text', text: content }] };
  });
}
