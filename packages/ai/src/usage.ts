import { noUsage, type TokenUsage } from './port.ts';
import { priceUsage } from './pricing.ts';

/** What one call to a model cost, or why it was not made. Carries no prompt and no reply. */
export type UsageRecord = {
  task: AiTask;
  /** The model id. */
  engine: string;
  inputTokens: number;
  outputTokens: number;
  /** The part of `inputTokens` that the provider served from its prompt cache. */
  cachedTokens: number;
  /** Millionths of a US dollar; 0 for a model whose price is not known, of which `Ai.describe` tells. */
  costMicroUsd: number;
  durationMs: number;
  /**
   * `ok`: the reply was used. `refused`: the model answered and our checks refused the answer. `failed`: the provider
   * did not answer, or not in the form asked for. `open-circuit`: not called, because it has been failing.
   */
  outcome: 'ok' | 'refused' | 'failed' | 'open-circuit';
};

export type AiTask = 'tutor' | 'pregrade' | 'letter' | 'answer-key' | 'quiz';

/** The row of one call; `usage` is null where the provider reported none. */
export function recordUsage(
  call: Pick<UsageRecord, 'task' | 'engine' | 'outcome' | 'durationMs'>,
  usage: TokenUsage | null,
): UsageRecord {
  const tokens = usage ?? noUsage;
  const { inputTokens, outputTokens, cachedTokens } = tokens;
  const costMicroUsd = priceUsage(call.engine, tokens) ?? 0;
  return { ...call, inputTokens, outputTokens, cachedTokens, costMicroUsd };
}
