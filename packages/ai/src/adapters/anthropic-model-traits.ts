import type { MessageCreateParamsBase } from '@anthropic-ai/sdk/resources/messages';

/** What the provider's API wants to hear about a model. */
export type AnthropicModelTraits = {
  /** Keeps thinking before the answer short, or off where the model allows that. */
  thinking: Pick<MessageCreateParamsBase, 'thinking'>;
  effort: 'low' | null;
  /** Tokens that thinking may take on top of the visible answer: they count towards `max_tokens`. */
  thinkingTokens: number;
};

/**
 * Traits by model id. The models of generation 5 think unless told otherwise, and each is told in its own way: Haiku
 * by `disabled`, Sonnet 5.5 by `between_tools`, the larger ones not at all. An unknown model gets no such field,
 * because one that does not know it answers 400. No model gets a temperature: the present ones refuse it.
 */
export function readAnthropicTraits(model: string): AnthropicModelTraits {
  if (model.startsWith('claude-haiku-5')) {
    return { thinking: { thinking: { type: 'disabled' } }, effort: 'low', thinkingTokens: 0 };
  }
  if (model.startsWith('claude-sonnet-5-5')) {
    return { thinking: { thinking: { type: 'between_tools' } }, effort: 'low', thinkingTokens: 0 };
  }
  if (/^claude-(?:sonnet|opus|fable|mythos)-5/.test(model))
    return { thinking: {}, effort: 'low', thinkingTokens: 4096 };
  return { thinking: {}, effort: null, thinkingTokens: 0 };
}
