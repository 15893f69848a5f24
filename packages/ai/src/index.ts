export type {
  Ai,
  AiConfig,
  AiDescription,
  AiOptions,
  AiProvider,
  ModelConfig,
  TutorOptions,
  TutorReply,
} from './ai.ts';
export { AiConfigError } from './ai-config-error.ts';
export type { CircuitState } from './circuit-breaker.ts';
export { createAi } from './create-ai.ts';
export { modelDefaults } from './model-defaults.ts';
export type { ModelImage } from './port.ts';
export type { AiTask, UsageRecord } from './usage.ts';
