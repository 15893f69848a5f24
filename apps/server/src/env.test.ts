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

  test('treats a variable that is set to nothing as not set', () => {
    expect(readEnv({ PORT: '', GROQ_API_KEY: ' ', DATABASE_URL: '' })).toEqual(readEnv({}));
  });

  test('drops the trailing slash of the public address, since paths are appended to it', () => {
    expect(readEnv({ PUBLIC_URL: 'https://learn.example.org/' }).publicUrl).toBe('https://learn.example.org');
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

  test('refuses a provider without its key', () => {
    expect(() => readEnv({ AI_PROVIDER: 'groq' })).toThrow(
      'AI_PROVIDER=groq needs GROQ_API_KEY; set it, or use AI_PROVIDER=built-in.',
    );
  });
});
