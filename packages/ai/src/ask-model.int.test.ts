import {
  type Behaviour,
  cutMidReply,
  type ModelServer,
  rateLimited,
  readPrompt,
  says,
  serverError,
  slow,
  startModelServer,
  unauthorised,
} from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGroqPort } from './adapters/groq.ts';
import { askModel, type Judgement, type WatchedModel } from './ask-model.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { Completion } from './port.ts';

const usage = { promptTokens: 1000, completionTokens: 100, cachedTokens: 0 };
const spent = { inputTokens: 1000, outputTokens: 100, cachedTokens: 0, costMicroUsd: 210 };
const nothing = { inputTokens: 0, outputTokens: 0, cachedTokens: 0, costMicroUsd: 0 };

let server: ModelServer;
let time: { now: number };
let model: WatchedModel;

beforeEach(async () => {
  server = await startModelServer([says('Hello.', usage)]);
  time = { now: 0 };
  model = watch(10_000);
});
afterEach(() => server.close());

function watch(timeoutMs: number): WatchedModel {
  const clock = (): number => time.now;
  return {
    port: createGroqPort({
      apiKey: 'key-1',
      baseUrl: server.url,
      textModel: 'openai/gpt-oss-120b',
      visionModel: 'qwen/qwen3.8-27b',
      timeoutMs,
    }),
    breaker: createCircuitBreaker({ failuresToOpen: 3, coolDownMs: 1000, maxCoolDownMs: 60_000, clock }),
    clock,
  };
}

/** Refuses a reply that says seven. */
function judge(completion: Completion): Judgement<string> {
  if (!completion.text.includes('seven')) return { ok: true, result: completion.text };
  return { ok: false, reason: 'It says the number.', correction: 'Do not say the number.' };
}

const ask = (signal?: AbortSignal) =>
  askModel(model, {
    task: 'tutor',
    request: { system: 'S', messages: [{ role: 'user', content: 'U' }], maxTokens: 50, signal },
    judge,
  });

describe('askModel', () => {
  it('gives the first answer that passes the check, with its row', async () => {
    const asked = await ask();
    expect(asked).toEqual({
      answer: { result: 'Hello.', model: 'openai/gpt-oss-120b' },
      refusals: [],
      usage: [{ task: 'tutor', engine: 'openai/gpt-oss-120b', ...spent, durationMs: 0, outcome: 'ok' }],
    });
  });

  it('asks once more with the correction when the check refuses, and pays for both', async () => {
    server.follow([says('It is seven.', usage), says('Look again at line 2.', usage)]);
    const asked = await ask();
    expect(asked.answer?.result).toBe('Look again at line 2.');
    expect(asked.refusals).toEqual(['It says the number.']);
    expect(asked.usage.map((row) => [row.outcome, row.costMicroUsd])).toEqual([
      ['refused', 210],
      ['ok', 210],
    ]);
    const second = server.requests[1];
    expect(second && readPrompt(second)).toBe('S\n\nU\n\nIt is seven.\n\nDo not say the number.');
  });

  it('gives up after two refused answers', async () => {
    server.follow(() => says('It is seven, always seven.', usage));
    const asked = await ask();
    expect(asked.answer).toBeNull();
    expect(asked.refusals).toHaveLength(2);
    expect(server.requests).toHaveLength(2);
  });

  it('refuses an answer on which the check itself breaks', async () => {
    const asked = await askModel(model, {
      task: 'tutor',
      request: { system: 'S', messages: [{ role: 'user', content: 'U' }], maxTokens: 50 },
      judge: () => {
        throw new Error('parser broke');
      },
    });
    expect(asked.answer).toBeNull();
    expect(asked.refusals).toEqual(['The check could not read this answer.', 'The check could not read this answer.']);
  });

  it.each<[string, Behaviour, number]>([
    ['a server error', serverError(), 2],
    ['a cut connection', cutMidReply('A long answer about x.'), 2],
    ['an empty reply', says(''), 2],
    ['a rate limit', rateLimited(), 1],
    ['a server error with a time to stay away', serverErrorWith('9'), 1],
    ['a wrong key', unauthorised(), 1],
  ])('ends without an answer after %s, in a bounded number of calls', async (_title, behaviour, calls) => {
    server.follow([behaviour]);
    const asked = await ask();
    expect(asked.answer).toBeNull();
    expect(server.requests).toHaveLength(calls);
    expect(asked.usage.map((row) => row.outcome)).toEqual(Array(calls).fill('failed'));
  });

  it('says what was wrong when the answer was not of the form asked for', async () => {
    server.follow([says(''), says('Hello.', usage)]);
    expect((await ask()).answer?.result).toBe('Hello.');
    const second = server.requests[1];
    expect(second && readPrompt(second)).toContain('not of the form asked for');
  });

  it('does not wait twice for a provider that does not answer in time', async () => {
    server.follow([slow(60_000, says('Hello.'))]);
    model = watch(200);
    const asked = await ask();
    expect(asked.answer).toBeNull();
    expect(asked.usage.map((row) => row.outcome)).toEqual(['failed']);
  });

  it('recovers when the second call goes well', async () => {
    server.follow([serverError(), says('Hello.', usage)]);
    const asked = await ask();
    expect(asked.answer?.result).toBe('Hello.');
    expect(asked.usage.map((row) => row.outcome)).toEqual(['failed', 'ok']);
  });

  it('stops calling a provider that keeps failing, probes it later and returns to it', async () => {
    server.follow([serverError()]);
    await ask();
    await ask();
    expect(model.breaker.state()).toBe('open');
    expect(server.requests).toHaveLength(3);

    const refused = await ask();
    expect(server.requests).toHaveLength(3);
    expect(refused.usage).toEqual([
      { task: 'tutor', engine: 'openai/gpt-oss-120b', ...nothing, durationMs: 0, outcome: 'open-circuit' },
    ]);

    time.now = 1000;
    await ask();
    expect(server.requests).toHaveLength(4);
    expect(model.breaker.state()).toBe('open');

    time.now = 2000;
    server.follow([says('Back again.', usage)]);
    expect((await ask()).answer?.result).toBe('Back again.');
    expect(model.breaker.state()).toBe('closed');
  });

  it('stays away for as long as the provider asks', async () => {
    server.follow([rateLimited(20), says('Hello.', usage)]);
    await ask();
    time.now = 19_999;
    expect((await ask()).usage[0]?.outcome).toBe('open-circuit');
    time.now = 20_000;
    expect((await ask()).answer?.result).toBe('Hello.');
  });

  it('does not hold refused or malformed answers against the provider', async () => {
    server.follow([says('')]);
    for (let i = 0; i < 5; i += 1) await ask();
    expect(model.breaker.state()).toBe('closed');
  });

  it("rejects with the caller's reason, and does not hold it against the provider", async () => {
    server.follow([slow(60_000, says('Hello.'))]);
    const caller = new AbortController();
    const call = ask(caller.signal);
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    caller.abort(new Error('The tab was closed.'));
    await expect(call).rejects.toThrow('The tab was closed.');
    expect(model.breaker.state()).toBe('closed');
    await expect(ask(caller.signal)).rejects.toThrow('The tab was closed.');
    expect(server.requests).toHaveLength(1);
  });
});

function serverErrorWith(retryAfter: string): Behaviour {
  return { kind: 'error', status: 503, code: 'overloaded', headers: { 'retry-after': retryAfter } };
}
