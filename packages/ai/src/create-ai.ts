import type { Ai, AiConfig } from './ai.ts';
import { createBuiltInAi } from './built-in-ai.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createPort } from './create-port.ts';
import { createModelAi } from './model-ai.ts';

/**
 * Two turns of a lesson, both failing twice, open the circuit; half a minute later a single call finds out whether the
 * provider is back. A retry-after is obeyed for ten minutes at most.
 */
const breakerOptions = { failuresToOpen: 4, coolDownMs: 30_000, maxCoolDownMs: 600_000 };

/**
 * The AI that a configuration asks for; nothing is called yet. Throws `AiConfigError` for a configuration that cannot
 * work, so that a deployment learns at its start and not in a lesson.
 */
export function createAi(config: AiConfig): Ai {
  if (config.provider === 'built-in') return createBuiltInAi();
  const clock = config.clock ?? (() => performance.now());
  const breaker = createCircuitBreaker({ ...breakerOptions, clock });
  return createModelAi(config.provider, { port: createPort(config), breaker, clock });
}
