import { describe, expect, it } from 'vitest';
import type { ModelConfig } from './ai.ts';
import { AiConfigError, createAi } from './create-ai.ts';

const groq: ModelConfig = {
  provider: 'groq',
  apiKey: 'key-1',
  textModel: 'openai/gpt-oss-120b',
  visionModel: 'qwen/qwen3.8-27b',
  timeoutMs: 20_000,
};

describe('createAi', () => {
  it('describes the built-in engine as always available', () => {
    expect(createAi({ provider: 'built-in' }).describe()).toEqual({
      provider: 'built-in',
      textModel: null,
      circuit: 'closed',
    });
  });

  it('describes a provider by its text model', () => {
    expect(createAi(groq).describe()).toEqual({
      provider: 'groq',
      textModel: 'openai/gpt-oss-120b',
      circuit: 'closed',
    });
  });

  it.each<[string, Partial<ModelConfig>, string]>([
    ['a provider that is not built', { provider: 'anthropic' }, 'The AI provider "anthropic" is not built yet.'],
    ['another one', { provider: 'openai-compatible' }, 'The AI provider "openai-compatible" is not built yet.'],
    ['no key', { apiKey: ' ' }, 'The AI provider "groq" needs an API key.'],
    ['no model', { visionModel: '' }, 'Name a text model and a vision model'],
    ['an endless model id', { textModel: 'm'.repeat(121) }, 'The id of a model has at most 120 characters.'],
    ['no time', { timeoutMs: 0 }, 'The AI timeout is a whole number of milliseconds'],
    ['a time that no timer takes', { timeoutMs: 2 ** 31 }, 'The AI timeout is a whole number of milliseconds'],
    ['an address without a scheme', { baseUrl: 'localhost' }, 'The AI base URL is not a web address.'],
    ['an address of another kind', { baseUrl: 'file:///etc' }, 'The AI base URL is not a web address.'],
  ])('refuses %s with a sentence', (_title, change, sentence) => {
    const create = () => createAi({ ...groq, ...change });
    expect(create).toThrow(AiConfigError);
    expect(create).toThrow(sentence);
  });
});
