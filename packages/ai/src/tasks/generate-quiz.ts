import {
  chunkSlots,
  emptyAssembly,
  finishQuiz,
  generateBuiltIn,
  openSlots,
  type QuizInput,
  slotsOf,
} from '@skillbridge/domain/engine';
import type { GeneratedQuiz, QuizOptions } from '../ai.ts';
import type { WatchedModel } from '../ask-model.ts';
import { CHUNK, type Drafting, draftRound } from './generate-quiz-draft.ts';

/**
 * Makes a quiz with the model where one may be asked, part by part; what is missing is asked for once more, and then the
 * built-in engine fills up. Every item has passed the gate, whoever made it.
 */
export async function generateQuizWith(
  model: WatchedModel | null,
  input: QuizInput,
  options: QuizOptions,
): Promise<GeneratedQuiz> {
  const nothing: Drafting = { assembly: emptyAssembly, topic: '', usage: [], engine: null, failed: false };
  const drafted = model && options.budgetLeft ? await draftByModel(model, nothing, input, options) : nothing;
  options.signal?.throwIfAborted();
  const byModel = drafted.assembly.kept.length;
  if (byModel < input.request.length)
    await options.onProgress?.({ status: 'checking', done: byModel, usage: drafted.usage });
  const assembly = generateBuiltIn(drafted.assembly, input);
  const builtIn =
    assembly.kept.length - byModel - drafted.assembly.spare.filter((item) => assembly.kept.includes(item)).length;
  const notes = [
    ...(model && !options.budgetLeft ? ['This month’s AI budget is spent, so no model was asked.'] : []),
    ...(drafted.failed ? ['The AI provider stopped giving answers that can be used.'] : []),
    ...(model && builtIn > 0 ? [sayBuiltIn(builtIn)] : []),
  ];
  return {
    ...finishQuiz(assembly, input, { topic: drafted.topic, notes }),
    engine: byModel > 0 ? (drafted.engine ?? 'built-in') : 'built-in',
    usage: [...drafted.usage],
  };
}

async function draftByModel(model: WatchedModel, nothing: Drafting, input: QuizInput, options: QuizOptions) {
  const slots = slotsOf(input);
  let drafting = nothing;
  for (const chunk of chunkSlots(slots, CHUNK)) {
    drafting = await draftRound(model, drafting, { input, slots: chunk }, options);
    if (drafting.failed) return drafting;
  }
  const missing = openSlots(slots, drafting.assembly.kept);
  if (missing.length === 0) return drafting;
  return draftRound(model, drafting, { input, slots: missing.slice(0, CHUNK) }, options);
}

function sayBuiltIn(count: number): string {
  return count === 1
    ? 'One question comes from the built-in engine.'
    : `${count} questions come from the built-in engine.`;
}
