import type { TokenUsage } from './port.ts';

/** Millionths of a US dollar for a million tokens: whole numbers, so that costs are exact. */
type Price = { input: number; cached: number; output: number };

/** Price list of November 2026. A price that the table does not know costs 0, and the budget does not count it. */
const prices: Readonly<Record<string, Price>> = {
  'openai/gpt-oss-120b': { input: 150_000, cached: 75_000, output: 600_000 },
  'openai/gpt-oss-20b': { input: 75_000, cached: 37_500, output: 300_000 },
  'qwen/qwen3.8-27b': { input: 800_000, cached: 400_000, output: 4_000_000 },
};

/** What a call cost, in millionths of a US dollar, rounded up so that a budget is never overspent by rounding. */
export function priceUsage(model: string, usage: TokenUsage): number {
  const price = prices[model];
  if (!price) return 0;
  const cached = Math.min(usage.cachedTokens, usage.inputTokens);
  const fresh = usage.inputTokens - cached;
  return Math.ceil((fresh * price.input + cached * price.cached + usage.outputTokens * price.output) / 1_000_000);
}
