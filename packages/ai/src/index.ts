export type { AcademyAiConfig } from './academy-ai-config.ts';
export type {
  Ai,
  AiConfig,
  AiDescription,
  AiOptions,
  AiProvider,
  GeneratedQuiz,
  KeyDraft,
  ModelConfig,
  QuizOptions,
  QuizProgress,
  RedraftedItem,
  RedraftInput,
  TutorOptions,
  TutorReply,
} from './ai.ts';
export { AiConfigError } from './ai-config-error.ts';
export type { KeyCheck } from './check-key.ts';
export type { CircuitState } from './circuit-breaker.ts';
export { createAi } from './create-ai.ts';
export { type AiPool, createAiPool } from './create-ai-pool.ts';
export { modelDefaults } from './model-defaults.ts';
export type { ModelImage } from './port.ts';
export type { AiTask, UsageRecord } from './usage.ts';
