export type { Ai, AiConfig, AiDescription, AiOptions, AiProvider, ModelConfig, TutorReply } from './ai.ts';
export type { CircuitState } from './circuit-breaker.ts';
export { AiConfigError, createAi } from './create-ai.ts';
export type { AiTask, UsageRecord } from './usage.ts';
