export type { Ai, AiConfig, AiDescription, AiOptions, AiProvider, ModelConfig, TutorReply } from './ai.ts';
export { AiConfigError } from './ai-config-error.ts';
export type { CircuitState } from './circuit-breaker.ts';
export { createAi } from './create-ai.ts';
export { modelDefaults } from './model-defaults.ts';
export type { AiTask, UsageRecord } from './usage.ts';
