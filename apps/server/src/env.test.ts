import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

describe('the environment', () => {
  test('left empty gives the embedded database, the built-in engine and this machine alone', () => {
    expect(readEnv({})).toMatchObject({
      databaseUrl: undefined,
      port: undefined,
      host: '127.0.0.1',
      publicUrl: null,
      demo: undefined,
      worker: true,
      ai: { provider: 'built-in' },
    });
  });

  test('with a Groq key talks through Groq, with the default models', () => {
    expect(readEnv({ GROQ_API_KEY: 'k' }).ai).toEqual({
      provider: 'groq',
      apiKey: 'k',
      textModel: 'openai/gpt-oss-120b',
      visionModel: 'qwen/qwen3.8-27b',
      timeoutMs: 30_000,
    });
  });

  test('with an Anthropic key talks through Anthropic, with its own default models', () => {
    expect(readEnv({ ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: 'https://gateway.example.org' }).ai).toEqual({
      provider: 'anthropic',
      apiKey: 'k',
      baseUrl: 'https://gateway.example.org',
      textModel: 'claude-haiku-5-5',
      visionModel: 'claude-haiku-5-5',
      timeoutMs: 30_000,
    });
  });

  test('with both keys talks through Groq, unless told otherwise', () => {
    const keys = { GROQ_API_KEY: 'g', ANTHROPIC_API_KEY: 'a', AI_API_KEY: 'o' };
    expect(readEnv(keys).ai).toMatchObject({ provider: 'groq', apiKey: 'g' });
    expect(readEnv({ ...keys, AI_PROVIDER: 'anthropic' }).ai).toMatchObject({ apiKey: 'a' });
    expect(readEnv({ ...keys, AI_PROVIDER: 'openai-compatible' }).ai).toMatchObject({
      apiKey: 'o',
      textModel: 'gpt-5-mini',
    });
  });

  test('a server of one’s own needs no key, but a model; it reads images when a model for them is named', () => {
    const own = { AI_PROVIDER: 'openai-compatible', AI_BASE_URL: 'http://localhost:11434/v1' };
    expect(() => readEnv(own)).toThrow('AI_BASE_URL needs AI_MODEL_TEXT: name a model that this server has.');
    expect(readEnv({ ...own, AI_MODEL_TEXT: 'small' }).ai).toMatchObject({ textModel: 'small', visionModel: null });
    expect(readEnv({ ...own, AI_MODEL_TEXT: 'small', AI_MODEL_VISION: 'eyes' }).ai).toMatchObject({
      visionModel: 'eyes',
    });
  });

  test('a provider can be told to read no images', () => {
    expect(readEnv({ GROQ_API_KEY: 'k', AI_MODEL_VISION: 'none' }).ai).toMatchObject({ visionModel: null });
  });

  test('treats a variable that is set to nothing as not set', () => {
    expect(readEnv({ PORT: '', GROQ_API_KEY: ' ', DATABASE_URL: '' })).toEqual(readEnv({}));
  });

  test('drops the trailing slash of the public address, since paths are appended to it', () => {
    expect(readEnv({ PUBLIC_URL: 'https://learn.example.org/' }).publicUrl).toBe('https://learn.example.org');
  });

  test('takes a list of addresses for academies, without trailing slashes and without doubles', () => {
    const AI_BASE_URLS = ' https://one.example/v1/, http://two.example ,, https://one.example/v1';
    expect(readEnv({ AI_BASE_URLS }).aiBaseUrls).toEqual(['https://one.example/v1', 'http://two.example']);
    expect(readEnv({}).aiBaseUrls).toEqual([]);
    expect(() => readEnv({ AI_BASE_URLS: 'one.example, ftp://two.example' })).toThrow('AI_BASE_URLS is a list');
  });

  test('refuses a secret that could be guessed', () => {
    expect(() => readEnv({ SECRET_KEY: 'short' })).toThrow('SECRET_KEY is a random text of at least 32 characters');
    expect(readEnv({ SECRET_KEY: 's'.repeat(32) }).secretKey).toHaveLength(32);
  });

  test('names every wrong variable in one sentence each', () => {
    expect(() => readEnv({ PORT: '70000', DEMO: 'maybe', DATABASE_URL: 'mysql://localhost/x' })).toThrow(
      [
        'DATABASE_URL is not an address that can be used; write it like postgres://user:password@host:5432/database.',
        'PORT is a whole number from 1 to 65535.',
        'DEMO is one of on, off.',
      ].join('\n'),
    );
  });

  test.each([
    ['groq', 'GROQ_API_KEY'],
    ['anthropic', 'ANTHROPIC_API_KEY'],
    ['openai-compatible', 'AI_API_KEY or AI_BASE_URL'],
  ])('refuses %s without its key', (provider, name) => {
    expect(() => readEnv({ AI_PROVIDER: provider })).toThrow(
      `AI_PROVIDER=${provider} needs ${name}; set it, or use AI_PROVIDER=built-in.`,
    );
  });
});
