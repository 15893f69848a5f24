import { type ModelServer, says, startModelServer, unauthorised } from '@skillbridge/testing/model-server';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalOf } from '../../../test/portal.ts';
import { type Stack, startStack } from '../../../test/stack.ts';
import { buildWorld, type World } from '../../../test/world.ts';

const KEY = 'gsk_an-api-key-of-the-tests-1234';

let stack: Stack;
let model: ModelServer;
let world: World;
let other: World;

beforeAll(async () => {
  model = await startModelServer([says('What did you try first?')]);
  stack = await startStack({ aiBaseUrls: [model.url] });
  world = await buildWorld(stack, 'northlight');
  other = await buildWorld(stack, 'riverside');
});
afterAll(async () => {
  await stack.close();
  await model.close();
});

const office = (of: World = world) => portalOf(stack, of.people.admin).admin;
const groq = () => ({ provider: 'groq' as const, baseUrl: model.url, textModel: 'openai/gpt-oss-20b', apiKey: KEY });

async function version(of: World = world): Promise<number | null> {
  return (await office(of).ai.get.query()).chosen?.version ?? null;
}

describe('an academy’s own provider', () => {
  test('is the deployment’s until an admin chooses', async () => {
    const view = await office().ai.get.query();
    expect(view).toEqual({
      chosen: null,
      deployment: { provider: 'built-in', textModel: null },
      inUse: { provider: 'built-in', textModel: null, circuit: 'closed', readsImages: false, priced: true },
      baseUrls: [model.url],
    });
  });

  test('refuses an address that the deployment does not allow, and stores nothing', async () => {
    for (const baseUrl of ['http://169.254.169.254/latest', `${model.url}.evil.example`, `${model.url}/`, '']) {
      await expect(office().ai.update.mutate({ ...groq(), baseUrl, version: null })).rejects.toMatchObject({
        data: { reason: 'INVALID', details: { field: 'baseUrl' } },
      });
      await expect(office().ai.check.mutate({ ...groq(), baseUrl })).rejects.toThrow('this deployment allows');
    }
    expect(model.requests).toHaveLength(0);
    expect(await version()).toBeNull();
  });

  test('wants a key, and quotes none that cannot be one', async () => {
    const { apiKey: _, ...keyless } = groq();
    await expect(office().ai.update.mutate({ ...keyless, version: null })).rejects.toThrow('Paste the API key');
    const failure: unknown = await office()
      .ai.update.mutate({ ...groq(), apiKey: `${KEY} two words`, version: null })
      .catch((error: unknown) => error);
    expect(String(failure)).toContain('no spaces');
    expect(JSON.stringify(failure)).not.toContain(KEY);
  });

  test('answers from the next call on, in this academy alone', async () => {
    const view = await office().ai.update.mutate({ ...groq(), version: null });
    expect(view.chosen).toMatchObject({ provider: 'groq', hasKey: true, keyHint: '1234', problem: null });
    expect(view.inUse).toMatchObject({ provider: 'groq', textModel: 'openai/gpt-oss-20b' });
    expect((await stack.app.aiFor(world.tenantId)).describe().provider).toBe('groq');
    expect((await stack.app.aiFor(other.tenantId)).describe().provider).toBe('built-in');
    expect((await office().academy.overview.query()).ai.provider).toBe('groq');
  });

  test('is the same one until the choice changes, so that its circuit breaker remembers', async () => {
    const [one, two] = [await stack.app.aiFor(world.tenantId), await stack.app.aiFor(world.tenantId)];
    expect(two).toBe(one);
    const { apiKey: _, ...keyless } = groq();
    await office().ai.update.mutate({ ...keyless, textModel: 'openai/gpt-oss-120b', version: await version() });
    const three = await stack.app.aiFor(world.tenantId);
    expect(three.describe()).toMatchObject({ provider: 'groq', textModel: 'openai/gpt-oss-120b' });
  });

  test('never sends the stored key to another provider or address', async () => {
    const { apiKey: _, ...keyless } = groq();
    for (const change of [{ provider: 'anthropic' as const }, { baseUrl: null }]) {
      const input = { ...keyless, ...change };
      const refused = 'for another provider or address';
      await expect(office().ai.update.mutate({ ...input, version: await version() })).rejects.toThrow(refused);
      await expect(office().ai.check.mutate(input)).rejects.toThrow(refused);
    }
  });

  test('checks a choice as typed before it is saved, and the stored key afterwards, in a sentence without the key', async () => {
    const works = await office().ai.check.mutate(groq());
    expect(works).toEqual({ ok: true, sentence: expect.stringContaining('the key and the model work') });
    const { apiKey: _, ...keyless } = groq();
    expect((await office().ai.check.mutate(keyless)).ok).toBe(true);
    expect(model.requests.at(-1)?.headers['authorization']).toBe(`Bearer ${KEY}`);
    model.follow([unauthorised()]);
    const refused = await office().ai.check.mutate({ ...groq(), apiKey: 'gsk_another-key-of-nobody' });
    expect(refused.ok).toBe(false);
    expect(refused.sentence).toContain('refuses this key');
    expect(refused.sentence).not.toContain('gsk_');
    model.follow([says('What did you try first?')]);
  });

  test('tells the second of two admins that the first was quicker', async () => {
    const stale = await version();
    const results = await Promise.allSettled(
      ['a', 'b', 'c'].map((textModel) => office().ai.update.mutate({ ...groq(), textModel, version: stale })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const one of results) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ data: { reason: 'CONFLICT' } });
    }
  });

  test('keeps the key out of every answer, log line, audit entry and stored row', async () => {
    const answers = [
      await office().ai.get.query(),
      await office().audit.list.query({}),
      await office().academy.settings.query(),
      await office().academy.overview.query(),
    ];
    expect(JSON.stringify(answers)).not.toContain(KEY.slice(0, 12));
    expect(JSON.stringify(answers[1])).toContain('ai.update');
    expect(JSON.stringify(stack.logs)).not.toContain(KEY.slice(0, 12));
    const rows = await asOwner('select t::text as row from academy_ai t');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(KEY.slice(0, 12));
  });

  test('a sealed key that was moved to another academy opens nothing there, and the built-in engine answers', async () => {
    await asOwner(`insert into academy_ai (tenant_id, id, provider, text_model, base_url, sealed_key, key_hint)
      select '${other.tenantId}', gen_random_uuid(), provider, text_model, base_url, sealed_key, key_hint from academy_ai`);
    expect((await stack.app.aiFor(other.tenantId)).describe().provider).toBe('built-in');
    const view = await office(other).ai.get.query();
    expect(view.chosen?.problem).toBe('The stored API key cannot be opened here. Paste it again.');
    expect(view.inUse.provider).toBe('built-in');
  });

  test('an address that the deployment withdrew is not called any more', async () => {
    await asOwner(`update academy_ai set base_url = 'https://withdrawn.example', version = version + 1`);
    expect((await stack.app.aiFor(world.tenantId)).describe().provider).toBe('built-in');
    expect((await office().ai.get.query()).chosen?.problem).toContain('not allowed any more');
  });

  test('going back removes the key and gives the deployment’s provider again', async () => {
    const view = await office().ai.remove.mutate({ version: (await version()) ?? 0 });
    expect(view.chosen).toBeNull();
    expect(await asOwner(`select 1 from academy_ai where tenant_id = '${world.tenantId}'`)).toEqual([]);
    expect(await stack.app.aiFor(world.tenantId)).toBe(stack.app.ai);
  });

  test('is checked ten times in ten minutes; then a sentence says when to come back, and the provider is left alone', async () => {
    const third = await buildWorld(stack, 'harbour');
    model.follow([unauthorised()]);
    const check = (of: World) => office(of).ai.check.mutate({ ...groq(), apiKey: 'gsk_a-key-that-somebody-tries' });
    for (let checked = 0; checked < 10; checked += 1) expect((await check(third)).ok).toBe(false);
    const before = model.requests.length;
    await expect(check(third)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^That was a lot of checks at once\. Check again in (\d+ minutes|1 minute); .*\.$/,
      ),
      data: { reason: 'RATE_LIMITED', httpStatus: 429 },
    });
    expect(model.requests).toHaveLength(before);
    expect((await check(world)).ok).toBe(false);
  });
});

async function asOwner(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: stack.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
