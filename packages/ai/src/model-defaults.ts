import type { ModelConfig } from './ai.ts';

/**
 * The models of a provider when nobody chose others: the cheapest that word a move well, November 2026. A server of
 * somebody's own that speaks like OpenAI has models that only its owner knows, so it has no defaults.
 */
export const modelDefaults: Readonly<Record<ModelConfig['provider'], { textModel: string; visionModel: string }>> = {
  groq: { textModel: 'openai/gpt-oss-120b', visionModel: 'qwen/qwen3.8-27b' },
  anthropic: { textModel: 'claude-haiku-5-5', visionModel: 'claude-haiku-5-5' },
  'openai-compatible': { textModel: 'gpt-5-mini', visionModel: 'gpt-5-mini' },
};
