import { type ModelScript, type ModelServer, startModelServer } from '@skillbridge/testing/model-server';
import { type Stack, type StackOptions, startStack } from '../stack.ts';

const settings = (url: string) => ({
  ...{ provider: 'groq' as const, apiKey: 'test', baseUrl: url, timeoutMs: 20_000 },
  ...{ textModel: 'openai/gpt-oss-120b', visionModel: 'qwen/qwen3.8-27b' },
});

export type TutorStack = { readonly stack: Stack; readonly model: ModelServer; close(): Promise<void> };

/** A stack whose tutor speaks with the scripted model's words. */
export async function startTutorStack(script: ModelScript, options: StackOptions = {}): Promise<TutorStack> {
  const model = await startModelServer(script);
  const stack = await startStack({
    ai: settings(model.url),
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

/** A second process of the same deployment: the same database and the same model. */
export function startBeside({ stack, model }: TutorStack): Promise<Stack> {
  return startStack({ beside: stack, ai: settings(model.url) });
}
