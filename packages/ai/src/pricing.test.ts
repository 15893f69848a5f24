import { describe, expect, it } from 'vitest';
import { priceUsage } from './pricing.ts';

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

  it('costs nothing for a model without a known price', () => {
    expect(priceUsage('somebody/else', { inputTokens: 9999, outputTokens: 9999, cachedTokens: 0 })).toBe(0);
  });
});
