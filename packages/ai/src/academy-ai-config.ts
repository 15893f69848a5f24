import type { ModelConfig } from './ai.ts';
import { AiConfigError } from './ai-config-error.ts';
import { modelDefaults } from './model-defaults.ts';

/** What an academy chose in place of the deployment's AI, with its key opened. Null means the usual one. */
export type AcademyAiConfig =
  | { readonly provider: 'built-in' }
  | {
      readonly provider: ModelConfig['provider'];
      readonly apiKey: string;
      readonly baseUrl?: string | null;
      readonly textModel?: string | null;
      readonly visionModel?: string | null;
    };

/**
 * The whole configuration of a provider that an academy chose. A server at an address of its own has models that nobody
 * else knows: without a name for the text model that throws `AiConfigError`, and without one for images it reads none.
 */
export function fillModelConfig(
  choice: Exclude<AcademyAiConfig, { provider: 'built-in' }>,
  rest: Pick<ModelConfig, 'timeoutMs' | 'clock'>,
): ModelConfig {
  const { provider, apiKey, baseUrl = null, textModel = null, visionModel = null } = choice;
  const isOwnServer = provider === 'openai-compatible' && baseUrl !== null;
  if (isOwnServer && textModel === null) {
    throw new AiConfigError('Name a text model that this server has.');
  }
  const defaults = modelDefaults[provider];
  return {
    ...rest,
    provider,
    apiKey,
    ...(baseUrl === null ? {} : { baseUrl }),
    textModel: textModel ?? defaults.textModel,
    visionModel: visionModel ?? (isOwnServer ? null : defaults.visionModel),
  };
}
