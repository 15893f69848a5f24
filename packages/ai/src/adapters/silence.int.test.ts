import { cutMidReply, type ModelServer, says, startModelServer } from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { adapters, portOf, readAll } from '../../test/adapters.ts';
import { ModelFailure } from '../model-failure.ts';

// A file of its own: the SDKs keep the console functions that they saw first, so the spies must come before any client.
const SECRET = 'the answer is seventeen';
const KEY = 'sk-a-key-that-nobody-may-see';
const request = { system: 'S', messages: [{ role: 'user' as const, content: SECRET }], maxTokens: 50 };
const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;

let server: ModelServer;
let printers: { mock: { calls: unknown[] } }[];

beforeEach(async () => {
  for (const { logVariable } of adapters) vi.stubEnv(logVariable, 'debug');
  printers = levels.map((level) => vi.spyOn(console, level).mockReturnValue(undefined));
  server = await startModelServer([says(SECRET)]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server.close();
});

it.each(adapters)(
  '$dialect prints nothing and fails without the words of the prompt, the model or the provider, or the key',
  async (adapter) => {
    server.follow([
      says(SECRET),
      { kind: 'error', status: 401, code: 'invalid_api_key', message: `Wrong key ${KEY}` },
      cutMidReply(SECRET),
      { kind: 'error', status: 500, code: 'x', message: SECRET },
      { kind: 'raw', body: `event: x\ndata: {"broken": "${SECRET}\n\n`, contentType: 'text/event-stream' },
    ]);
    const port = portOf(adapter, server, { apiKey: KEY });
    const schema = z.object({ points: z.number() });
    const failures: unknown[] = [];
    for (let i = 0; i < 4; i += 1) await port.complete({ ...request, schema }).catch((error) => failures.push(error));
    failures.push((await readAll(port.stream(request))).error);

    expect(server.requests).toHaveLength(5);
    expect(failures).toHaveLength(5);
    for (const failure of failures) {
      expect(failure).toBeInstanceOf(ModelFailure);
      if (!(failure instanceof ModelFailure)) continue;
      const told = `${failure.stack} ${JSON.stringify(failure)}`;
      expect(told).not.toContain(SECRET);
      expect(told).not.toContain(KEY);
      expect(failure.cause).toBeUndefined();
    }
    expect(printers.flatMap(({ mock }) => mock.calls)).toEqual([]);
  },
);
