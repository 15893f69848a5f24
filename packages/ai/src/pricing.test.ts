import { describe, expect, it } from 'vitest';
import { modelDefaults } from './model-defaults.ts';
import { isPriced, priceUsage } from './pricing.ts';

describe('priceUsage', () => {
  it('charges fresh input, cached input and output at their own prices', () => {
    const usage = { inputTokens: 1_000_000, outputTokens: 1_000_000, cachedTokens: 400_000 };
    expect(priceUsage('openai/gpt-oss-120b', usage)).toBe(90_000 + 30_000 + 600_000);
  });

  it('rounds up to a whole millionth of a dollar', () => {
    expect(priceUsage('openai/gpt-oss-20b', { inputTokens: 1, outputTokens: 0, cachedTokens: 0 })).toBe(1);
  });

  it('never charges less than nothing when a provider reports more cached tokens than input', () => {
    expect(priceUsage('openai/gpt-oss-120b', { inputTokens: 10, outputTokens: 0, cachedTokens: 1000 })).toBe(1);
  });

  it('charges extra for what is written to the cache, where the provider does', () => {
    const usage = { inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 200_000, cacheWriteTokens: 300_000 };
    expect(priceUsage('claude-haiku-5-5', usage)).toBe(50_000 + 2_000 + 37_500);
    expect(priceUsage('gpt-5-mini', usage)).toBe(200_000 + 5_000);
  });

  it.each(Object.values(modelDefaults).flatMap((models) => Object.values(models)))(
    'knows the default model %s',
    (id) => {
      expect(isPriced(id)).toBe(true);
    },
  );

  it.each(['somebody/else', 'toString', '__proto__'])('does not know what %s costs', (model) => {
    expect(priceUsage(model, { inputTokens: 9999, outputTokens: 9999, cachedTokens: 0 })).toBeNull();
  });
});
