import type { TokenUsage } from './port.ts';

/** Millionths of a US dollar for a million tokens: whole numbers, so that costs are exact. */
type Price = { input: number; cached: number; cacheWrite?: number; output: number };

/** Price list of November 2026. Requests of this house stay far below the lengths at which some prices rise. */
const prices: Readonly<Record<string, Price>> = {
  'openai/gpt-oss-120b': { input: 150_000, cached: 75_000, output: 600_000 },
  'openai/gpt-oss-20b': { input: 75_000, cached: 37_500, output: 300_000 },
  'qwen/qwen3.8-27b': { input: 800_000, cached: 400_000, output: 4_000_000 },
  'claude-haiku-5-5': { input: 100_000, cached: 10_000, cacheWrite: 125_000, output: 500_000 },
  'claude-sonnet-5-5': { input: 2_000_000, cached: 100_000, cacheWrite: 2_500_000, output: 10_000_000 },
  'claude-opus-5-5': { input: 4_000_000, cached: 200_000, cacheWrite: 5_000_000, output: 20_000_000 },
  'gpt-5-mini': { input: 250_000, cached: 25_000, output: 2_000_000 },
  'gpt-5.4-mini': { input: 750_000, cached: 75_000, output: 4_500_000 },
};

/** Whether the cost of a model's calls can be told. */
export function isPriced(model: string): boolean {
  return Object.hasOwn(prices, model);
}

/**
 * What a call cost, in millionths of a US dollar, rounded up so that a budget is never overspent by rounding. Null for
 * a model whose price is not known.
 */
export function priceUsage(model: string, usage: TokenUsage): number | null {
  const price = isPriced(model) ? prices[model] : undefined;
  if (!price) return null;
  const cached = Math.min(usage.cachedTokens, usage.inputTokens);
  const written = Math.min(usage.cacheWriteTokens ?? 0, usage.inputTokens - cached);
  const fresh = usage.inputTokens - cached - written;
  const input = fresh * price.input + cached * price.cached + written * (price.cacheWrite ?? price.input);
  return Math.ceil((input + usage.outputTokens * price.output) / 1_000_000);
}
