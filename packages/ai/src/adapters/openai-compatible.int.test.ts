import { type Behaviour, type ModelServer, says, saysJson, startModelServer } from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failureOf, readAll } from '../../test/adapters.ts';
import type { ModelPort, ModelRequest } from '../port.ts';
import { buildOpenAiBody } from './build-openai-body.ts';
import { createOpenAiPort } from './openai-compatible.ts';

const request: ModelRequest = {
  system: 'You are a tutor.',
  messages: [{ role: 'user', content: 'Where do I begin?' }],
  maxTokens: 100,
};
const schema = z.object({ points: z.number().max(4) });

let server: ModelServer;
let port: ModelPort;

beforeEach(async () => {
  server = await startModelServer([says('Hello.')]);
  port = createOpenAiPort({
    apiKey: 'key-1',
    baseUrl: `${server.url}/v1`,
    textModel: 'local',
    visionModel: null,
    timeoutMs: 5000,
  });
});
afterEach(() => server.close());

const sends = (body: object): Extract<Behaviour, { kind: 'raw' }> => ({
  kind: 'raw',
  body: JSON.stringify(body),
  contentType: 'application/json',
});

describe('createOpenAiPort', () => {
  it('sends a server of somebody else only what every such server knows', async () => {
    await port.complete(request);
    expect(server.requests[0]?.raw).toEqual({
      model: 'local',
      messages: [
        { role: 'system', content: 'You are a tutor.' },
        { role: 'user', content: 'Where do I begin?' },
      ],
      max_tokens: 2148,
      temperature: 0.5,
      stream: false,
    });
    expect(Object.keys(server.requests[0]?.headers ?? {})).not.toContain('openai-organization');
  });

  it('speaks to OpenAI itself as its present models want it', () => {
    const body = buildOpenAiBody({ ...request, schema }, { model: 'gpt-5-mini', plain: false }, true);
    expect(body).toMatchObject({ max_completion_tokens: 4196, reasoning_effort: 'low' });
    expect(body).not.toHaveProperty('max_tokens');
    expect(body).not.toHaveProperty('temperature');
  });

  it('tells the schema in words too, for servers that ignore the field', async () => {
    server.follow([saysJson({ points: 2 })]);
    expect((await port.complete({ ...request, schema })).value).toEqual({ points: 2 });
    expect(server.requests[0]?.body.messages[0]?.content).toContain('"points":{"type":"number"}');
  });

  it('reads an answer without tokens, without a reason and with fields of its own', async () => {
    server.follow([
      sends({ choices: [{ message: { content: 'Hi.', reasoning_content: 'It is 4.' } }], usage: 'none' }),
    ]);
    expect(await port.complete(request)).toMatchObject({ text: 'Hi.', usage: { inputTokens: 0, outputTokens: 0 } });
  });

  it('repeats a refused stream without asking for tokens', async () => {
    server.follow(({ body }) =>
      body.stream_options ? { kind: 'error', status: 422, code: 'extra_forbidden' } : says('What is the next step?'),
    );
    expect((await readAll(port.stream(request))).text).toBe('What is the next step?');
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, object]>([
    ['vLLM', { object: 'error', message: 'The model `local` does not exist.', type: 'NotFoundError', code: 404 }],
    ['Ollama', { error: { message: "model 'local' not found", type: 'api_error', param: null, code: null } }],
  ])('recognises how %s says that a model is missing', async (_title, body) => {
    server.follow([{ ...sends(body), status: 404 }]);
    expect((await failureOf(port.complete(request))).kind).toBe('model-missing');
  });

  it('reports that the provider declined', async () => {
    server.follow([sends({ choices: [{ message: { content: null, refusal: 'No.' }, finish_reason: 'stop' }] })]);
    expect((await failureOf(port.complete(request))).kind).toBe('declined');
  });
});
