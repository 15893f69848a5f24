import { type AiConfig, createAi } from '@skillbridge/ai';
import type { AiPool } from './ai-pool.ts';

const USUAL_TIMEOUT_MS = 30_000;
const USUAL_TEXT_MODEL = 'openai/gpt-oss-120b';
const USUAL_VISION_MODEL = 'qwen/qwen3.8-27b';

/** The deployment's AI and those of academies. Throws `AiConfigError` for a deployment's configuration that cannot work. */
export function createAiPool(config: AiConfig): AiPool {
  const timeoutMs = config.provider === 'built-in' ? USUAL_TIMEOUT_MS : config.timeoutMs;
  return {
    deployment: createAi(config),
    forAcademy(choice) {
      if (choice.provider === 'built-in') return createAi(choice);
      const { provider, apiKey, baseUrl } = choice;
      return createAi({
        ...{ provider, apiKey, timeoutMs, ...(baseUrl === null ? {} : { baseUrl }) },
        textModel: choice.textModel ?? USUAL_TEXT_MODEL,
        visionModel: choice.visionModel ?? USUAL_VISION_MODEL,
      });
    },
    checkKey: async () => ({ ok: false, sentence: 'The key was not tried.' }),
  };
}
