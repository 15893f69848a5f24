import type { AiConfig } from '@skillbridge/ai';

/** What a deployment says whose tutor speaks with the words of the scripted model at `url`. */
export function modelAt(url: string): AiConfig {
  return {
    ...{ provider: 'groq', apiKey: 'test', baseUrl: url, timeoutMs: 20_000 },
    ...{ textModel: 'openai/gpt-oss-120b', visionModel: 'qwen/qwen3.8-27b' },
  };
}
