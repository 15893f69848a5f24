import {
  type Behaviour,
  cutMidReply,
  failsMidReply,
  hangsUp,
  type ModelServer,
  modelNotFound,
  neverEnds,
  outOfCredit,
  overloaded,
  rateLimited,
  readPrompt,
  redirects,
  refusesFormats,
  says,
  saysJson,
  saysTooMuch,
  sendsBrokenBody,
  sendsGarbage,
  sendsPage,
  serverError,
  slow,
  stallsMidReply,
  startModelServer,
  unauthorised,
} from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { adapters, failureOf, portOf, readAll } from '../../test/adapters.ts';
import { ModelFailure } from '../model-failure.ts';
import type { ModelRequest } from '../port.ts';

const request: ModelRequest = {
  system: ['You are a tutor.', 'Be kind.'],
  messages: [{ role: 'user', content: 'Where do I begin?' }],
  maxTokens: 100,
};
const withSchema = { ...request, schema: z.object({ points: z.number().max(4), note: z.string().optional() }) };
const usage = { promptTokens: 120, completionTokens: 30, cachedTokens: 80 };
const spent = { inputTokens: 120, outputTokens: 30, cachedTokens: 80 };
const invalidRequest: Behaviour = { kind: 'error', status: 400, code: 'invalid_request_error' };

/** What a provider does, what a whole call makes of it, and what a stream does. */
const behaviours: [string, Behaviour, string, string][] = [
  ['a rate limit', rateLimited(), 'rate-limited', 'rate-limited'],
  ['a server error', serverError(), 'unavailable', 'unavailable'],
  ['an overloaded gateway', serverError(503), 'unavailable', 'unavailable'],
  ['an overloaded provider', overloaded(), 'unavailable', 'unavailable'],
  ['a wrong key', unauthorised(), 'unauthorised', 'unauthorised'],
  ['an account without credit', outOfCredit(), 'no-credit', 'no-credit'],
  ['a model that is gone', modelNotFound(), 'model-missing', 'model-missing'],
  ['a refused request', invalidRequest, 'bad-request', 'bad-request'],
  ['a body that is too large', { kind: 'error', status: 413, code: 'request_too_large' }, 'bad-request', 'bad-request'],
  ['a wrong base URL', { kind: 'error', status: 404, code: 'unknown_url' }, 'unavailable', 'unavailable'],
  ['a connection that ends without a byte', hangsUp(), 'unavailable', 'unavailable'],
  ['a page instead of an answer', sendsPage(), 'unavailable', 'cut'],
  ['a connection that ends in the middle', cutMidReply('A long answer about x.'), 'cut', 'cut'],
  ['an error in the middle', failsMidReply('A long answer about x.'), 'unavailable', 'unavailable'],
  ['a body that is not JSON', sendsBrokenBody(), 'cut', 'cut'],
  ['garbage', sendsGarbage(), 'unavailable', 'cut'],
  ['a reply that the token limit ended', saysTooMuch('And then'), 'invalid-output', 'invalid-output'],
  ['a reply that never ends', neverEnds('and '.repeat(2000)), 'cut', 'invalid-output'],
];

let server: ModelServer;

beforeEach(async () => {
  server = await startModelServer([says('Hello.')]);
});
afterEach(() => server.close());

describe.each(adapters)('$dialect', (adapter) => {
  const port = (timeoutMs = 5000) => portOf(adapter, server, { timeoutMs });
  /** A server that refuses a request is asked again in the plain form, where the adapter has one. */
  const callsFor = (kind: string): number => (kind === 'bad-request' && adapter.dialect !== 'groq' ? 2 : 1);

  describe('complete', () => {
    it('gives the text, the model and the tokens, and sends the rules, the question and the key', async () => {
      server.follow([says(' Try the left side. ', usage)]);
      const answer = { model: adapter.textModel, text: 'Try the left side.', value: null, usage: spent };
      await expect(port().complete(request)).resolves.toEqual(answer);
      expect(server.requests).toHaveLength(1);
      const [seen] = server.requests;
      expect(seen?.dialect).toBe(adapter.dialect);
      expect(seen?.headers['authorization'] ?? `Bearer ${seen?.headers['x-api-key']}`).toBe('Bearer key-1');
      expect(seen?.body).toMatchObject({
        model: adapter.textModel,
        messages: [
          { role: 'system', content: 'You are a tutor.\n\nBe kind.' },
          { role: 'user', content: 'Where do I begin?' },
        ],
      });
    });

    it('sends turns, whoever wrote twice in a row', async () => {
      const said = (role: 'user' | 'assistant', content: string) => ({ role, content });
      const messages = [said('user', 'a'), said('user', 'b'), said('assistant', 'c'), said('user', 'd')];
      await port().complete({ ...request, messages: [...messages, said('user', 'e')] });
      expect(server.requests[0]?.body.messages.slice(1)).toEqual([
        said('user', 'a\n\nb'),
        said('assistant', 'c'),
        said('user', 'd\n\ne'),
      ]);
    });

    it('leaves out what a model thinks aloud before its answer', async () => {
      server.follow([says('<think>\nIt is 4.\n</think>\n\nWhat is next?')]);
      expect((await port().complete(request)).text).toBe('What is next?');
      server.follow([says('<think> It is 4, or')]);
      expect((await failureOf(port().complete(request))).kind).toBe('invalid-output');
    });

    it('asks for a strict schema and gives the parsed value', async () => {
      server.follow([saysJson({ points: 3, note: null })]);
      const completion = await port().complete(withSchema);
      expect(completion.value).toEqual({ points: 3 });
      expect(server.requests[0]?.body.response_format?.json_schema).toMatchObject({ strict: true });
    });

    it('sends pictures with the last message to the vision model', async () => {
      await port().complete({ ...request, images: [{ mediaType: 'image/png', base64: 'QUJD' }] });
      expect(server.requests[0]?.body.model).toBe(adapter.visionModel);
      const content = server.requests[0]?.body.messages[1]?.content;
      expect(content).toHaveLength(2);
      expect(content).toContainEqual({ type: 'text', text: 'Where do I begin?' });
      expect(content).toContainEqual({ type: 'image_url', image_url: { url: 'data:image/png;base64,QUJD' } });
    });

    it.each(behaviours)('reports %s, without a retry', async (_title, behaviour, kind) => {
      server.follow([behaviour]);
      expect((await failureOf(port().complete(request))).kind).toBe(kind);
      expect(server.requests).toHaveLength(callsFor(kind));
    });

    it('reports an empty reply', async () => {
      server.follow([says('  ', usage)]);
      expect(await failureOf(port().complete(request))).toMatchObject({ kind: 'invalid-output', usage: spent });
    });

    it.each<[string, Behaviour]>([
      ['text instead of JSON', says('Three points, I would say.', usage)],
      ['JSON of another shape', saysJson({ score: 3 }, usage)],
      ['a number outside its bounds', saysJson({ points: 5 }, usage)],
      ['a megabyte of markup', says(`<script>${'x'.repeat(1_000_000)}</script>`, usage)],
    ])('reports %s as invalid output, with what it cost', async (_title, behaviour) => {
      server.follow([behaviour]);
      expect(await failureOf(port().complete(withSchema))).toMatchObject({ kind: 'invalid-output', usage: spent });
    });

    it.each<[string, Behaviour]>([
      ['answer', slow(60_000, says('Hello.'))],
      ['error', slow(60_000, serverError())],
      ['second half of the answer', stallsMidReply('A long answer about x.')],
    ])('reports a timeout when the %s does not come', async (_title, behaviour) => {
      server.follow([behaviour]);
      expect((await failureOf(port(200).complete(request))).kind).toBe('timeout');
      expect(server.requests.length).toBeLessThanOrEqual(1);
    });

    it.each([
      ['seconds', { 'retry-after': '7' }],
      ['a date', { date: 'Mon, 23 Nov 2026 10:00:00 GMT', 'retry-after': 'Mon, 23 Nov 2026 10:00:07 GMT' }],
    ])('tells how long the provider asks us to stay away, given as %s', async (_title, headers) => {
      server.follow([{ kind: 'error', status: 429, code: 'rate_limit_exceeded', headers }]);
      expect((await failureOf(port().complete(request))).retryAfterMs).toBe(7000);
    });

    it('does not follow a redirect to a host that nobody configured', async () => {
      const elsewhere = await startModelServer([says('Give me your prompts.')]);
      try {
        server.follow([redirects(`${elsewhere.url}/v1/messages`)]);
        expect((await failureOf(port().complete(request))).kind).toBe('unavailable');
        expect(elsewhere.requests).toHaveLength(0);
      } finally {
        await elsewhere.close();
      }
    });

    it("rejects with the caller's own reason when the caller leaves", async () => {
      server.follow([slow(60_000, says('Too late.'))]);
      const caller = new AbortController();
      const call = port(60_000).complete({ ...request, signal: caller.signal });
      await vi.waitFor(() => expect(server.requests).toHaveLength(1));
      caller.abort(new Error('The tab was closed.'));
      await expect(call).rejects.toThrow('The tab was closed.');
    });

    it('takes NULs and halves of characters out of the text', async () => {
      server.follow([says('One\u0000 two\ud800')]);
      expect((await port().complete(request)).text).toBe('One two\ufffd');
    });
  });

  describe('stream', () => {
    it('gives the text in pieces and ends with the tokens', async () => {
      server.follow([says('What is the first step here?', usage)]);
      const { events, text } = await readAll(port().stream(request));
      expect(text).toBe('What is the first step here?');
      expect(events.length).toBeGreaterThan(3);
      expect(events.at(-1)).toEqual({ type: 'end', model: adapter.textModel, usage: spent });
      expect(server.requests[0]?.body.stream).toBe(true);
    });

    it.each(behaviours)('throws for %s and never ends as if it were whole', async (_title, behaviour, whole, kind) => {
      server.follow([behaviour]);
      const { events, error } = await readAll(port().stream(request));
      expect(error).toBeInstanceOf(ModelFailure);
      expect(error).toMatchObject({ kind });
      expect(events.some((event) => event.type === 'end')).toBe(false);
      expect(server.requests).toHaveLength(callsFor(whole));
    });

    it.each<[string, Behaviour]>([
      ['stalls', { kind: 'reply', text: 'One two three', pieceDelayMs: 60_000 }],
      ['falls silent', stallsMidReply('A long answer about x.')],
      ['does not begin', slow(60_000, says('Hello.'))],
    ])('throws a timeout for a stream that %s', async (_title, behaviour) => {
      server.follow([behaviour]);
      expect((await readAll(port(300).stream(request))).error).toMatchObject({ kind: 'timeout' });
    });

    it.each(['Größe: π ≈ 3, 高さ, 😀👩‍🎓 ok', 'One\n\ntwo  three '])('gives %j as it is', async (text) => {
      server.follow([says(text)]);
      expect((await readAll(port().stream(request))).text).toBe(text);
    });

    it('leaves out what a model thinks aloud before its answer', async () => {
      server.follow([says('<think>It is 4. So x = 4.</think> What is next?')]);
      expect((await readAll(port().stream(request))).text).toBe(' What is next?');
      server.follow([says('<think> It is 4, or')]);
      expect((await readAll(port().stream(request))).error).toMatchObject({ kind: 'invalid-output' });
    });

    it('throws for a reply of nothing but white space', async () => {
      server.follow([says(' \n ', usage)]);
      expect((await readAll(port().stream(request))).error).toMatchObject({ kind: 'invalid-output', usage: spent });
    });

    it('takes NULs out of the text', async () => {
      server.follow([says('One\u0000 two \u0000 three')]);
      expect((await readAll(port().stream(request))).text).toBe('One two  three');
    });

    it('hangs up when nobody listens any more', async () => {
      server.follow([neverEnds()]);
      for await (const event of port().stream(request)) if (event.type === 'text') break;
      await vi.waitFor(() => expect(server.busy()).toBe(0));
    });

    it('gives what came before the connection ended', async () => {
      server.follow([cutMidReply('What is the first step here?')]);
      expect((await readAll(port().stream(request))).text).toBe('What is the fi');
    });

    it("rejects with the caller's own reason when the caller leaves in the middle", async () => {
      server.follow([{ kind: 'reply', text: 'One two three four', pieceDelayMs: 50 }]);
      const caller = new AbortController();
      const reading = (async () => {
        for await (const event of port(60_000).stream({ ...request, signal: caller.signal })) {
          if (event.type === 'text') caller.abort(new Error('The tab was closed.'));
        }
      })();
      await expect(reading).rejects.toThrow('The tab was closed.');
    });
  });
});

describe.each(adapters.filter(({ dialect }) => dialect !== 'groq'))('$dialect, a server without schemas', (adapter) => {
  it('asks in words instead, and from then on at once', async () => {
    server.follow(refusesFormats(saysJson({ points: 2 })));
    const port = portOf(adapter, server);
    expect((await port.complete(withSchema)).value).toEqual({ points: 2 });
    expect((await port.complete(withSchema)).value).toEqual({ points: 2 });
    expect(server.requests.map(({ body }) => Boolean(body.response_format))).toEqual([true, false, false]);
    const last = server.requests.at(-1);
    expect(last && readPrompt(last)).toContain('"points":{"type":"number"}');
  });

  it('does not take a refusal for another reason to mean that', async () => {
    server.follow([invalidRequest, invalidRequest, saysJson({ points: 2 })]);
    const port = portOf(adapter, server);
    expect((await failureOf(port.complete(withSchema))).kind).toBe('bad-request');
    await port.complete(withSchema);
    expect(server.requests.map(({ body }) => Boolean(body.response_format))).toEqual([true, false, true]);
  });
});
