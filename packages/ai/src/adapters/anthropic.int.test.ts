import { type ModelServer, says, saysJson, startModelServer } from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failureOf, readAll } from '../../test/adapters.ts';
import type { ModelPort, ModelRequest } from '../port.ts';
import { createAnthropicPort } from './anthropic.ts';

const request: ModelRequest = {
  system: ['You are a tutor.', 'The student is on line 2.'],
  messages: [{ role: 'user', content: 'Where do I begin?' }],
  maxTokens: 100,
};

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer([says('Hello.')]);
});
afterEach(() => server.close());

function portFor(textModel = 'claude-haiku-5-5'): ModelPort {
  return createAnthropicPort({
    apiKey: 'key-1',
    baseUrl: server.url,
    textModel,
    visionModel: textModel,
    timeoutMs: 5000,
  });
}

const answers = (body: object) => ({
  kind: 'raw' as const,
  body: JSON.stringify(body),
  contentType: 'application/json',
});

describe('createAnthropicPort', () => {
  it('marks the first part of the rules for the cache and keeps thinking off', async () => {
    await portFor().complete(request);
    expect(server.requests[0]?.raw).toEqual({
      model: 'claude-haiku-5-5',
      max_tokens: 100,
      system: [
        { type: 'text', text: 'You are a tutor.', cache_control: { type: 'ephemeral' } },
        { type: 'text', text: 'The student is on line 2.' },
      ],
      messages: [{ role: 'user', content: 'Where do I begin?' }],
      thinking: { type: 'disabled' },
      output_config: { effort: 'low' },
      stream: false,
    });
  });

  it.each([
    ['claude-sonnet-5-5', { thinking: { type: 'between_tools' }, max_tokens: 100 }],
    ['claude-opus-5-5', { output_config: { effort: 'low' }, max_tokens: 4196 }],
    ['claude-haiku-4-5', { max_tokens: 100 }],
  ])('tells %s about thinking in its own way', async (model, fields) => {
    await portFor(model).complete(request);
    expect(server.requests[0]?.raw).toMatchObject(fields);
  });

  it('sends the schema in the field of the API', async () => {
    server.follow([saysJson({ points: 3 })]);
    await portFor().complete({ ...request, schema: z.object({ points: z.number().max(4) }) });
    expect(server.requests[0]?.raw).toMatchObject({
      output_config: {
        format: {
          type: 'json_schema',
          schema: {
            type: 'object',
            properties: { points: { type: 'number' } },
            required: ['points'],
            additionalProperties: false,
          },
        },
      },
    });
  });

  it('reads text alone, whatever blocks come with it, and counts what was written to the cache', async () => {
    server.follow([
      answers({
        content: [
          { type: 'thinking', thinking: 'It is 4.', signature: 's' },
          { type: 'text', text: 'What is ' },
          { type: 'somethingNew', text: 'secret' },
          { type: 'text', text: 'next?' },
        ],
        stop_reason: 'end_turn',
        usage: {
          input_tokens: 10,
          output_tokens: 5,
          cache_read_input_tokens: null,
          cache_creation_input_tokens: 90,
        },
      }),
    ]);
    expect(await portFor().complete(request)).toMatchObject({
      text: 'What is next?',
      usage: { inputTokens: 100, outputTokens: 5, cachedTokens: 0, cacheWriteTokens: 90 },
    });
  });

  it('reports that the provider declined, and does not ask again in another form', async () => {
    server.follow([answers({ content: [], stop_reason: 'refusal', usage: { input_tokens: 10, output_tokens: 1 } })]);
    expect((await failureOf(portFor().complete(request))).kind).toBe('declined');
    expect(server.requests).toHaveLength(1);
  });

  it('passes over the events of a stream that it does not know, thinking among them', async () => {
    const events = [
      { type: 'message_start', message: { usage: { input_tokens: 12, output_tokens: 1 } } },
      { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'It is 4.' } },
      { type: 'brand_new_event', text: 'x' },
      { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: 'What is next?' } },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 9 } },
      { type: 'message_stop' },
    ];
    const body = events.map((one) => `event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`).join('');
    server.follow([{ kind: 'raw', body, contentType: 'text/event-stream' }]);
    const { text, events: seen } = await readAll(portFor().stream(request));
    expect(text).toBe('What is next?');
    expect(seen.at(-1)).toMatchObject({ usage: { inputTokens: 12, outputTokens: 9, cachedTokens: 0 } });
  });
});
