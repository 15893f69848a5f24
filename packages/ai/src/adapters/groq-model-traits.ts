import type { ChatCompletionCreateParamsBase } from 'groq-sdk/resources/chat/completions';

/** What the provider's API wants to hear about a model. */
export type GroqModelTraits = {
  /** Takes `json_schema` with `strict: true` (constrained decoding). */
  strictSchema: boolean;
  /** Fields that keep the model's reasoning out of the answer and short. */
  reasoning: Pick<ChatCompletionCreateParamsBase, 'include_reasoning' | 'reasoning_format' | 'reasoning_effort'>;
  /** Tokens that hidden reasoning may take on top of the visible answer. */
  reasoningTokens: number;
};

/**
 * Traits by model id. gpt-oss always reasons and knows `include_reasoning`; qwen can be told not to reason and knows
 * `reasoning_format`; the two fields exclude each other. An unknown model gets neither, because one that does not
 * reason answers 400 to them.
 */
export function readModelTraits(model: string): GroqModelTraits {
  if (model.startsWith('openai/gpt-oss-')) {
    return {
      strictSchema: true,
      reasoning: { include_reasoning: false, reasoning_effort: 'low' },
      reasoningTokens: 2048,
    };
  }
  if (model.startsWith('qwen/qwen3')) {
    return {
      strictSchema: false,
      reasoning: { reasoning_format: 'hidden', reasoning_effort: 'none' },
      reasoningTokens: 0,
    };
  }
  return { strictSchema: false, reasoning: {}, reasoningTokens: 0 };
}
