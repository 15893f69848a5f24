import { createGroqPort } from './adapters/groq.ts';
import type { Ai, AiConfig, ModelConfig } from './ai.ts';
import { createBuiltInAi } from './built-in-ai.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createModelAi } from './model-ai.ts';

/** A configuration that cannot work. The message is a finished sentence for whoever set it. */
export class AiConfigError extends Error {
  override readonly name = 'AiConfigError';
}

/**
 * Two turns of a lesson, both failing twice, open the circuit; half a minute later a single call finds out whether the
 * provider is back. A retry-after is obeyed for ten minutes at most.
 */
const breakerOptions = { failuresToOpen: 4, coolDownMs: 30_000, maxCoolDownMs: 600_000 };

/** What suggestions, letters and threads keep of the engine's name. */
const MAX_MODEL_ID = 120;

/** The longest delay that a Node timer takes. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * The AI that a configuration asks for; nothing is called yet. Throws `AiConfigError` for a provider that is not
 * built and for a configuration that cannot work, so that a deployment learns at its start and not in a lesson.
 */
export function createAi(config: AiConfig): Ai {
  if (config.provider === 'built-in') return createBuiltInAi();
  if (config.provider !== 'groq') {
    throw new AiConfigError(`The AI provider "${config.provider}" is not built yet. Use "groq" or "built-in".`);
  }
  checkConfig(config);
  const clock = config.clock ?? (() => performance.now());
  const port = createGroqPort({ ...config, baseUrl: config.baseUrl ? readBaseUrl(config.baseUrl) : null });
  return createModelAi(config.provider, { port, breaker: createCircuitBreaker({ ...breakerOptions, clock }), clock });
}

function checkConfig(config: ModelConfig): void {
  if (config.apiKey.trim() === '') {
    throw new AiConfigError(`The AI provider "${config.provider}" needs an API key. Set one, or use "built-in".`);
  }
  if (config.textModel.trim() === '' || config.visionModel.trim() === '') {
    throw new AiConfigError('Name a text model and a vision model for the AI provider.');
  }
  if (config.textModel.length > MAX_MODEL_ID || config.visionModel.length > MAX_MODEL_ID) {
    throw new AiConfigError(`The id of a model has at most ${MAX_MODEL_ID} characters.`);
  }
  const { timeoutMs } = config;
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > MAX_TIMEOUT_MS) {
    throw new AiConfigError('The AI timeout is a whole number of milliseconds, at least 1.');
  }
}

/** The SDK adds `/openai/v1/...` itself, and the provider's documentation gives the address with it: both work here. */
function readBaseUrl(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new AiConfigError('The AI base URL is not a web address. Write it like https://host or https://host/path.');
  }
  return url.href.replace(/\/+$/, '').replace(/\/openai\/v1$/, '');
}
