import { describe, expect, it } from 'vitest';
import type { ModelConfig } from './ai.ts';
import { AiConfigError } from './ai-config-error.ts';
import { createAi } from './create-ai.ts';
import { modelDefaults } from './model-defaults.ts';

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
      readsImages: false,
      priced: true,
    });
  });

  it.each(['groq', 'anthropic', 'openai-compatible'] as const)('describes %s by its text model', (provider) => {
    const ai = createAi({ ...groq, provider, ...modelDefaults[provider] });
    expect(ai.describe()).toEqual({
      provider,
      textModel: modelDefaults[provider].textModel,
      circuit: 'closed',
      readsImages: true,
      priced: true,
    });
  });

  it('says that a model reads no images, and that its price is not known', () => {
    const config = { ...groq, provider: 'openai-compatible', textModel: 'local', visionModel: null } as const;
    expect(createAi(config).describe()).toMatchObject({ readsImages: false, priced: false });
  });

  it.each<[string, Partial<ModelConfig>, string]>([
    ['no key', { apiKey: ' ' }, 'The AI provider "groq" needs an API key.'],
    ['a key that is none', { apiKey: 'key\nwith a line' }, 'The API key holds characters that no key has.'],
    ['no model', { visionModel: '' }, 'Name a text model and a vision model'],
    ['an endless model id', { textModel: 'm'.repeat(121) }, 'The id of a model has at most 120 characters.'],
    ['no time', { timeoutMs: 0 }, 'The AI timeout is a whole number of milliseconds'],
    ['a time that no timer takes', { timeoutMs: 2 ** 31 }, 'The AI timeout is a whole number of milliseconds'],
    ['an address without a scheme', { baseUrl: 'localhost' }, 'The AI base URL is not a web address.'],
    ['an address with a password', { baseUrl: 'https://me:pw@host' }, 'The AI base URL is not a web address.'],
    ['an address of another kind', { baseUrl: 'file:///etc' }, 'The AI base URL is not a web address.'],
  ])('refuses %s with a sentence', (_title, change, sentence) => {
    const create = () => createAi({ ...groq, ...change });
    expect(create).toThrow(AiConfigError);
    expect(create).toThrow(sentence);
  });
});
