import { type ModelScript, type ModelServer, startModelServer } from '@skillbridge/testing/model-server';
import { type Stack, type StackOptions, startStack } from '../stack.ts';
import { modelAt } from './model-at.ts';

export type TutorStack = { readonly stack: Stack; readonly model: ModelServer; close(): Promise<void> };

/** A stack whose tutor speaks with the scripted model's words. */
export async function startTutorStack(script: ModelScript, options: StackOptions = {}): Promise<TutorStack> {
  const model = await startModelServer(script);
  const stack = await startStack({
    ai: modelAt(model.url),
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
  return startStack({ beside: stack, ai: modelAt(model.url) });
}
