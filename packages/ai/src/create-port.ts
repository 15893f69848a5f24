import { createAnthropicPort } from './adapters/anthropic.ts';
import { createGroqPort } from './adapters/groq.ts';
import { createOpenAiPort } from './adapters/openai-compatible.ts';
import type { PortSettings } from './adapters/port-settings.ts';
import type { ModelConfig } from './ai.ts';
import { AiConfigError } from './ai-config-error.ts';
import type { ModelPort } from './port.ts';
import { readBaseUrl } from './read-base-url.ts';

/** What suggestions, letters and threads keep of the engine's name. */
const MAX_MODEL_ID = 120;

/** The longest delay that a Node timer takes. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

const adapters: Readonly<Record<ModelConfig['provider'], (settings: PortSettings) => ModelPort>> = {
  groq: createGroqPort,
  anthropic: createAnthropicPort,
  'openai-compatible': createOpenAiPort,
};

/** The port that a configuration asks for; nothing is called yet. Throws `AiConfigError` for one that cannot work. */
export function createPort(config: ModelConfig): ModelPort {
  checkConfig(config);
  const { provider, apiKey, textModel, visionModel, timeoutMs } = config;
  const baseUrl = config.baseUrl === undefined ? null : readBaseUrl(provider, config.baseUrl);
  const fetch = config.fetch ? { fetch: config.fetch } : {};
  return adapters[provider]({ apiKey: apiKey.trim(), baseUrl, textModel, visionModel, timeoutMs, ...fetch });
}

function checkConfig({ provider, apiKey, textModel, visionModel, timeoutMs }: ModelConfig): void {
  if (apiKey.trim() === '') {
    throw new AiConfigError(`The AI provider "${provider}" needs an API key. Set one, or use "built-in".`);
  }
  // It travels in a header; the network code would repeat it in its own error.
  if (!/^[\x21-\x7e]{1,1000}$/.test(apiKey.trim())) {
    throw new AiConfigError('The API key holds characters that no key has. Copy it again, without spaces.');
  }
  if (textModel.trim() === '' || visionModel?.trim() === '') {
    throw new AiConfigError('Name a text model and a vision model for the AI provider.');
  }
  if (textModel.length > MAX_MODEL_ID || (visionModel?.length ?? 0) > MAX_MODEL_ID) {
    throw new AiConfigError(`The id of a model has at most ${MAX_MODEL_ID} characters.`);
  }
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > MAX_TIMEOUT_MS) {
    throw new AiConfigError('The AI timeout is a whole number of milliseconds, at least 1.');
  }
}
