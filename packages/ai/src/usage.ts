/** What one call to a model cost, or why it was not made. Carries no prompt and no reply. */
export type UsageRecord = {
  task: AiTask;
  /** The model id. */
  engine: string;
  inputTokens: number;
  outputTokens: number;
  /** The part of `inputTokens` that the provider served from its prompt cache. */
  cachedTokens: number;
  /** Millionths of a US dollar; 0 for a model whose price is not known. */
  costMicroUsd: number;
  durationMs: number;
  /**
   * `ok`: the reply was used. `refused`: the model answered and our checks refused the answer. `failed`: the provider
   * did not answer, or not in the form asked for. `open-circuit`: not called, because it has been failing.
   */
  outcome: 'ok' | 'refused' | 'failed' | 'open-circuit';
};

export type AiTask = 'tutor' | 'pregrade' | 'letter';
