import {
  cutMidReply,
  jsonValidateFailed,
  type ModelServer,
  says,
  startModelServer,
} from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ModelFailure } from '../model-failure.ts';
import { createGroqPort } from './groq.ts';

// A file of its own: the SDK keeps the console functions that it saw first, so the spies must come before any client.
const SECRET = 'the answer is seventeen';
const request = { system: 'S', messages: [{ role: 'user' as const, content: SECRET }], maxTokens: 50 };
const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;

let server: ModelServer;
let printers: { mock: { calls: unknown[] } }[];

beforeEach(async () => {
  vi.stubEnv('GROQ_LOG', 'debug');
  printers = levels.map((level) => vi.spyOn(console, level).mockReturnValue(undefined));
  server = await startModelServer([says(SECRET)]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server.close();
});

it('prints nothing and fails without the words of the prompt, the model or the provider', async () => {
  server.follow([
    says(SECRET),
    jsonValidateFailed(SECRET),
    cutMidReply(SECRET),
    { kind: 'raw', body: `data: {"broken": "${SECRET}\n\n`, contentType: 'text/event-stream' },
  ]);
  const port = createGroqPort({
    apiKey: 'key-1',
    baseUrl: server.url,
    textModel: 'openai/gpt-oss-120b',
    visionModel: 'qwen/qwen3.8-27b',
    timeoutMs: 10_000,
  });
  const schema = z.object({ points: z.number() });
  const failures: unknown[] = [];
  for (let i = 0; i < 3; i += 1) await port.complete({ ...request, schema }).catch((error) => failures.push(error));
  await (async () => {
    for await (const event of port.stream(request)) expect(event.type).toBe('text');
  })().catch((error: unknown) => failures.push(error));

  expect(failures).toHaveLength(4);
  for (const failure of failures) {
    expect(failure).toBeInstanceOf(ModelFailure);
    if (!(failure instanceof ModelFailure)) continue;
    expect(`${failure.stack} ${JSON.stringify(failure)}`).not.toContain(SECRET);
    expect(failure.cause).toBeUndefined();
  }
  expect(printers.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
