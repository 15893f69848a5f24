import type { Ai, AiConfig } from './ai.ts';
import { createBuiltInAi } from './built-in-ai.ts';

/** A configuration that cannot work. The message is a finished sentence for whoever set it. */
export class AiConfigError extends Error {
  override readonly name = 'AiConfigError';
}

/**
 * The AI that a configuration asks for; nothing is called yet. Throws `AiConfigError` for a provider that is not
 * built and for a configuration that cannot work, so that a deployment learns at its start and not in a lesson.
 */
export function createAi(config: AiConfig): Ai {
  if (config.provider === 'built-in') return createBuiltInAi();
  throw new AiConfigError(`The AI provider "${config.provider}" is not built yet: use "built-in".`);
}
