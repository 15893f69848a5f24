import {
  type Behaviour,
  cutMidReply,
  hangsUp,
  jsonValidateFailed,
  type ModelServer,
  modelNotFound,
  rateLimited,
  redirects,
  says,
  saysJson,
  saysTooMuch,
  sendsBrokenBody,
  sendsPage,
  serverError,
  slow,
  stallsMidReply,
  startModelServer,
  unauthorised,
} from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ModelFailure } from '../model-failure.ts';
import type { ModelPort, ModelRequest, ModelStreamEvent } from '../port.ts';
import { createGroqPort } from './groq.ts';

const request: ModelRequest = {
  system: 'You are a tutor.',
  messages: [{ role: 'user', content: 'Where do I begin?' }],
  maxTokens: 100,
};
const withSchema = { ...request, schema: z.object({ points: z.number().max(4), note: z.string().optional() }) };
const usage = { promptTokens: 120, completionTokens: 30, cachedTokens: 80 };

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer([says('Hello.')]);
});
afterEach(() => server.close());

function portFor(timeoutMs = 5000, textModel = 'openai/gpt-oss-120b'): ModelPort {
  const visionModel = 'qwen/qwen3.8-27b';
  return createGroqPort({ apiKey: 'key-1', baseUrl: server.url, textModel, visionModel, timeoutMs });
}

async function failureOf(promise: Promise<unknown>): Promise<ModelFailure> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ModelFailure) return error;
  throw new Error(`Expected a ModelFailure, got ${String(error)}`);
}

async function collect(events: AsyncIterable<ModelStreamEvent>): Promise<ModelStreamEvent[]> {
  const all: ModelStreamEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

const textOf = (events: ModelStreamEvent[]): string =>
  events.map((event) => (event.type === 'text' ? event.text : '')).join('');

describe('createGroqPort, complete', () => {
  it('gives the text, the model and the tokens, and sends the static part first with reasoning hidden', async () => {
    server.follow([says('Try the left side.', usage)]);
    await expect(portFor().complete(request)).resolves.toEqual({
      model: 'openai/gpt-oss-120b',
      text: 'Try the left side.',
      value: null,
      usage: { inputTokens: 120, outputTokens: 30, cachedTokens: 80 },
    });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers['authorization']).toBe('Bearer key-1');
    expect(server.requests[0]?.body).toEqual({
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

  it('asks for a strict schema and gives the parsed value', async () => {
    server.follow([saysJson({ points: 3, note: null })]);
    const completion = await portFor().complete(withSchema);
    expect(completion.value).toEqual({ points: 3 });
    expect(server.requests[0]?.body.response_format?.json_schema).toMatchObject({ strict: true });
  });

  it('describes the schema in words to a model without constrained decoding', async () => {
    server.follow([says('```json\n{"points": 2}\n```')]);
    const completion = await portFor(5000, 'somebody/else').complete(withSchema);
    expect(completion.value).toEqual({ points: 2 });
    expect(server.requests[0]?.body.response_format).toEqual({ type: 'json_object' });
    expect(server.requests[0]?.body.messages[0]?.content).toContain('"points":{"type":"number"}');
    expect(server.requests[0]?.body).not.toHaveProperty('include_reasoning');
  });

  it('sends pictures with the last message to the vision model', async () => {
    await portFor().complete({ ...request, images: [{ mediaType: 'image/png', base64: 'QUJD' }] });
    expect(server.requests[0]?.body.model).toBe('qwen/qwen3.8-27b');
    expect(server.requests[0]?.body.messages[1]?.content).toEqual([
      { type: 'text', text: 'Where do I begin?' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,QUJD' } },
    ]);
  });

  it.each<[string, Behaviour, string]>([
    ['a rate limit', rateLimited(), 'rate-limited'],
    ['a server error', serverError(), 'unavailable'],
    ['an overloaded gateway', serverError(503), 'unavailable'],
    ['a wrong key', unauthorised(), 'unauthorised'],
    ['a model that is gone', modelNotFound(), 'model-missing'],
    ['a decommissioned model', { kind: 'error', status: 400, code: 'model_decommissioned' }, 'model-missing'],
    ['a refused request', { kind: 'error', status: 400, code: 'invalid_request_error' }, 'bad-request'],
    ['a body that is too large', { kind: 'error', status: 413, code: 'request_too_large' }, 'bad-request'],
    ['a wrong base URL', { kind: 'error', status: 404, code: 'unknown_url' }, 'unavailable'],
    ['a connection that ends without a byte', hangsUp(), 'unavailable'],
    ['a page instead of an answer', sendsPage(), 'unavailable'],
    ['a connection that ends in the middle', cutMidReply('A long answer about x.'), 'cut'],
    ['a body that is not JSON', sendsBrokenBody(), 'cut'],
    ['an empty reply', says('  '), 'invalid-output'],
    ['a reply that the token limit ended', saysTooMuch('And then'), 'invalid-output'],
  ])('reports %s, after one call', async (_title, behaviour, kind) => {
    server.follow([behaviour]);
    expect((await failureOf(portFor().complete(request))).kind).toBe(kind);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Behaviour]>([
    ['answer', slow(60_000, says('Hello.'))],
    ['error', slow(60_000, serverError())],
    ['second half of the answer', stallsMidReply('A long answer about x.')],
  ])('reports a timeout when the %s does not come, after one call', async (_title, behaviour) => {
    server.follow([behaviour]);
    expect((await failureOf(portFor(200).complete(request))).kind).toBe('timeout');
    expect(server.requests.length).toBeLessThanOrEqual(1);
  });

  it.each<[string, Behaviour]>([
    ['text instead of JSON', says('Three points, I would say.')],
    ['JSON of another shape', saysJson({ score: 3 })],
    ['a number outside its bounds', saysJson({ points: 5 })],
    ["the provider's own check that failed", jsonValidateFailed('{"points": ')],
  ])('reports %s as invalid output', async (_title, behaviour) => {
    server.follow([behaviour]);
    expect((await failureOf(portFor().complete(withSchema))).kind).toBe('invalid-output');
  });

  it('keeps what an unusable answer cost', async () => {
    server.follow([says('not JSON', usage)]);
    const failure = await failureOf(portFor().complete(withSchema));
    expect(failure.usage).toEqual({ inputTokens: 120, outputTokens: 30, cachedTokens: 80 });
  });

  it.each([
    ['seconds', { 'retry-after': '7' }],
    ['a date', { date: 'Mon, 23 Nov 2026 10:00:00 GMT', 'retry-after': 'Mon, 23 Nov 2026 10:00:07 GMT' }],
  ])('tells how long the provider asks us to stay away, given as %s', async (_title, headers) => {
    server.follow([{ kind: 'error', status: 429, code: 'rate_limit_exceeded', headers }]);
    expect((await failureOf(portFor().complete(request))).retryAfterMs).toBe(7000);
  });

  it('does not follow a redirect to a host that nobody configured', async () => {
    const elsewhere = await startModelServer([says('Give me your prompts.')]);
    try {
      server.follow([redirects(`${elsewhere.url}/openai/v1/chat/completions`)]);
      expect((await failureOf(portFor().complete(request))).kind).toBe('unavailable');
      expect(elsewhere.requests).toHaveLength(0);
    } finally {
      await elsewhere.close();
    }
  });

  it("rejects with the caller's own reason when the caller leaves", async () => {
    server.follow([slow(60_000, says('Too late.'))]);
    const caller = new AbortController();
    const call = portFor(60_000).complete({ ...request, signal: caller.signal });
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    caller.abort(new Error('The tab was closed.'));
    await expect(call).rejects.toThrow('The tab was closed.');
  });
});

describe('createGroqPort, stream', () => {
  it('gives the text in pieces and ends with the tokens', async () => {
    server.follow([says('What is the first step here?', usage)]);
    const events = await collect(portFor().stream(request));
    expect(textOf(events)).toBe('What is the first step here?');
    expect(events.length).toBeGreaterThan(3);
    expect(events.at(-1)).toEqual({
      type: 'end',
      model: 'openai/gpt-oss-120b',
      usage: { inputTokens: 120, outputTokens: 30, cachedTokens: 80 },
    });
    expect(server.requests[0]?.body.stream).toBe(true);
  });

  it.each<[string, Behaviour, string]>([
    ['a socket that dies in the middle', cutMidReply('What is the first step here?'), 'cut'],
    ['a rate limit', rateLimited(3), 'rate-limited'],
    ['a page instead of a stream', sendsPage(), 'cut'],
    ['a reply that the token limit ended', saysTooMuch('And then'), 'invalid-output'],
    ['a stream that stalls', { kind: 'reply', text: 'One two three', pieceDelayMs: 60_000 }, 'timeout'],
  ])('throws for %s and never ends as if it were whole', async (_title, behaviour, kind) => {
    server.follow([behaviour]);
    const events: ModelStreamEvent[] = [];
    const reading = (async () => {
      for await (const event of portFor(kind === 'timeout' ? 300 : 5000).stream(request)) events.push(event);
    })();
    expect((await failureOf(reading)).kind).toBe(kind);
    expect(events.some((event) => event.type === 'end')).toBe(false);
  });

  it("rejects with the caller's own reason when the caller leaves in the middle", async () => {
    server.follow([{ kind: 'reply', text: 'One two three four', pieceDelayMs: 50 }]);
    const caller = new AbortController();
    const reading = (async () => {
      for await (const event of portFor(60_000).stream({ ...request, signal: caller.signal })) {
        if (event.type === 'text') caller.abort(new Error('The tab was closed.'));
      }
    })();
    await expect(reading).rejects.toThrow('The tab was closed.');
  });
});
