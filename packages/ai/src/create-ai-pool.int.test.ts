import { inspect } from 'node:util';
import {
  type Behaviour,
  hangsUp,
  type ModelServer,
  modelNotFound,
  outOfCredit,
  rateLimited,
  refusesFormats,
  says,
  saysTooMuch,
  sendsPage,
  serverError,
  slow,
  startModelServer,
  unauthorised,
} from '@skillbridge/testing/model-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decision, go, situation } from '../test/scripted-ai.ts';
import type { AcademyAiConfig } from './academy-ai-config.ts';
import type { Ai } from './ai.ts';
import { AiConfigError } from './ai-config-error.ts';
import { type AiPool, createAiPool } from './create-ai-pool.ts';

type Chosen = Exclude<AcademyAiConfig, { provider: 'built-in' }>;

const KEY = 'sk-a-key-that-nobody-may-see';

let server: ModelServer;
let pool: AiPool;
let choice: Chosen;

beforeEach(async () => {
  server = await startModelServer([says('What did you try?')]);
  pool = createAiPool({ provider: 'built-in' });
  choice = { provider: 'openai-compatible', apiKey: KEY, baseUrl: server.url, textModel: 'small' };
});
afterEach(() => server.close());

async function failUntilOpen(ai: Ai): Promise<void> {
  server.follow([serverError()]);
  for (let turn = 0; turn < 2; turn += 1) await ai.tutorReply(situation, decision, go);
  expect(ai.describe().circuit).toBe('open');
  server.follow([says('What did you try?')]);
}

describe('createAiPool', () => {
  it('gives the deployment’s AI to an academy that chose nothing', () => {
    expect(pool.forAcademy(null)).toBe(pool.deployment);
    expect(pool.forAcademy({ provider: 'built-in' }).describe().provider).toBe('built-in');
  });

  it('keeps an academy on the built-in engine that chose it over the deployment’s provider', () => {
    const paid = createAiPool({
      provider: 'groq',
      apiKey: KEY,
      textModel: 'm',
      visionModel: null,
      timeoutMs: 1000,
    });
    expect(paid.forAcademy({ provider: 'built-in' }).describe().provider).toBe('built-in');
    expect(paid.forAcademy(null).describe().provider).toBe('groq');
  });

  it.each([
    ['groq', 'openai/gpt-oss-120b'],
    ['anthropic', 'claude-haiku-5-5'],
    ['openai-compatible', 'gpt-5-mini'],
  ] as const)('fills in the usual models of %s', (provider, textModel) => {
    const described = pool.forAcademy({ provider, apiKey: KEY, baseUrl: null, textModel: null }).describe();
    expect(described).toMatchObject({ provider, textModel, readsImages: true });
  });

  it('reads no images on a server of one’s own until a model for them is named', () => {
    expect(pool.forAcademy(choice).describe().readsImages).toBe(false);
    expect(pool.forAcademy({ ...choice, visionModel: 'eyes' }).describe().readsImages).toBe(true);
  });

  it.each<[string, Partial<Chosen>]>([
    ['a server of one’s own without a model', { textModel: null }],
    ['no key', { apiKey: ' ' }],
    ['an address that is none', { baseUrl: 'localhost' }],
  ])('refuses %s with a sentence that holds no key', (_title, change) => {
    const build = () => pool.forAcademy({ ...choice, ...change });
    expect(build).toThrow(AiConfigError);
    expect(build).not.toThrow(KEY);
  });

  it('gives the same AI for the same choice, with the circuit that it remembers', async () => {
    await failUntilOpen(pool.forAcademy(choice));
    expect(pool.forAcademy({ ...choice }).describe().circuit).toBe('open');
  });

  it('opens nobody else’s circuit when one academy’s key fails', async () => {
    await failUntilOpen(pool.forAcademy(choice));
    const other = pool.forAcademy({ ...choice, apiKey: 'another-key' });
    expect(other.describe().circuit).toBe('closed');
    expect((await other.tutorReply(situation, decision, go)).engine).toBe('small');
    expect(pool.deployment.describe().circuit).toBe('closed');
  });

  it('keeps a bounded number of them, those used last', async () => {
    const small = createAiPool({ provider: 'built-in' }, 2);
    const first = small.forAcademy(choice);
    small.forAcademy({ ...choice, apiKey: 'second' });
    expect(small.forAcademy(choice)).toBe(first);
    const second = small.forAcademy({ ...choice, apiKey: 'second' });
    small.forAcademy({ ...choice, apiKey: 'third' });
    expect(small.forAcademy({ ...choice, apiKey: 'second' })).toBe(second);
    expect(small.forAcademy(choice)).not.toBe(first);
  });

  it('shows no key to whoever looks at it', () => {
    const ai = pool.forAcademy(choice);
    expect(inspect([pool, ai, ai.describe()], { depth: 9 })).not.toContain(KEY);
    expect(JSON.stringify([pool, ai, ai.describe()])).not.toContain(KEY);
  });
});

describe('checkKey', () => {
  it('makes one tiny call and says that the choice works', async () => {
    expect(await pool.checkKey(choice)).toEqual({
      ok: true,
      sentence: 'The provider answered: the key and the model work.',
    });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
  });

  it('does not mind what the model says', async () => {
    server.follow([saysTooMuch('I am')]);
    expect((await pool.checkKey(choice)).ok).toBe(true);
    server.follow(refusesFormats(says('  ')));
    expect((await pool.checkKey(choice)).ok).toBe(true);
  });

  it.each<[string, Behaviour, RegExp]>([
    ['a wrong key', unauthorised(), /refuses this key/],
    ['an empty account', outOfCredit(), /no credit left/],
    ['a model that is gone', modelNotFound(), /does not have this model/],
    ['a rate limit', rateLimited(30), /slow down/],
    ['an outage', serverError(), /cannot be reached/],
    ['a dead connection', hangsUp(), /cannot be reached/],
    ['a page', sendsPage(), /cannot be reached/],
    ['an error that quotes the key', { kind: 'error', status: 401, code: 'x', message: KEY }, /refuses this key/],
  ])('says what is wrong in one sentence for %s', async (_title, behaviour, sentence) => {
    server.follow([behaviour]);
    const check = await pool.checkKey(choice);
    expect(check).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
    expect(check.sentence).not.toContain(KEY);
  });

  it('says what is wrong with a choice that cannot work, without a call', async () => {
    expect((await pool.checkKey({ ...choice, apiKey: '' })).ok).toBe(false);
    expect((await pool.checkKey({ ...choice, textModel: null })).sentence).toContain('Name a text model');
    expect(server.requests).toHaveLength(0);
    expect((await pool.checkKey({ provider: 'built-in' })).ok).toBe(true);
  });

  it('ends with the reason of an admin who left', async () => {
    server.follow([slow(60_000, says('Late.'))]);
    const signal = AbortSignal.abort(new Error('The tab was closed.'));
    await expect(pool.checkKey(choice, signal)).rejects.toThrow('The tab was closed.');
  });
});
