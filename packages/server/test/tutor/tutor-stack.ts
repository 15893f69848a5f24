import { type ModelScript, type ModelServer, startModelServer } from '@skillbridge/testing/model-server';
import { type Stack, type StackOptions, startStack } from '../stack.ts';

export type TutorStack = { readonly stack: Stack; readonly model: ModelServer; close(): Promise<void> };

/** A stack whose tutor speaks with the scripted model's words. */
export async function startTutorStack(script: ModelScript, options: StackOptions = {}): Promise<TutorStack> {
  const model = await startModelServer(script);
  const stack = await startStack({
    ai: {
      ...{ provider: 'groq', apiKey: 'test', baseUrl: model.url, timeoutMs: 20_000 },
      ...{ textModel: 'openai/gpt-oss-120b', visionModel: 'qwen/qwen3.8-27b' },
    },
    ...options,
  });
  return {
    stack,
    model,
    async close() {
      await stack.close();
      await model.close();
    },
  };
}
