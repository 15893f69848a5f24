import {
  type Behaviour,
  jsonValidateFailed,
  type ModelServer,
  says,
  startModelServer,
} from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failureOf } from '../../test/adapters.ts';
import type { ModelPort, ModelRequest } from '../port.ts';
import { createGroqPort } from './groq.ts';

const request: ModelRequest = {
  system: 'You are a tutor.',
  messages: [{ role: 'user', content: 'Where do I begin?' }],
  maxTokens: 100,
};
const withSchema = { ...request, schema: z.object({ points: z.number().max(4), note: z.string().optional() }) };

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer([says('Hello.')]);
});
afterEach(() => server.close());

function portFor(textModel = 'openai/gpt-oss-120b'): ModelPort {
  const visionModel = 'qwen/qwen3.8-27b';
  return createGroqPort({ apiKey: 'key-1', baseUrl: server.url, textModel, visionModel, timeoutMs: 5000 });
}

describe('createGroqPort', () => {
  it('sends the static part first, with reasoning hidden and room for it', async () => {
    await portFor().complete(request);
    expect(server.requests[0]?.raw).toEqual({
      model: 'openai/gpt-oss-120b',
      messages: [
        { role: 'system', content: 'You are a tutor.' },
        { role: 'user', content: 'Where do I begin?' },
      ],
      max_completion_tokens: 2148,
      temperature: 0.5,
      include_reasoning: false,
      reasoning_effort: 'low',
      stream: false,
    });
  });

  it('describes the schema in words to a model without constrained decoding', async () => {
    server.follow([says('```json\n{"points": 2}\n```')]);
    const completion = await portFor('somebody/else').complete(withSchema);
    expect(completion.value).toEqual({ points: 2 });
    expect(server.requests[0]?.body.response_format).toEqual({ type: 'json_object' });
    expect(server.requests[0]?.body.messages[0]?.content).toContain('"points":{"type":"number"}');
    expect(server.requests[0]?.body).not.toHaveProperty('include_reasoning');
  });

  it.each<[string, Behaviour, string]>([
    ['a decommissioned model', { kind: 'error', status: 400, code: 'model_decommissioned' }, 'model-missing'],
    ['a tier without capacity', { kind: 'error', status: 498, code: 'capacity' }, 'rate-limited'],
    ["the provider's own check of the form that failed", jsonValidateFailed('{"points": '), 'invalid-output'],
  ])('reports %s', async (_title, behaviour, kind) => {
    server.follow([behaviour]);
    expect((await failureOf(portFor().complete(withSchema))).kind).toBe(kind);
  });
});
