import {
  type Assembly,
  emptyAssembly,
  finishQuiz,
  formOf,
  generateBuiltIn,
  type QuizInput,
} from '@skillbridge/domain/engine';
import type { AiOptions, RedraftedItem, RedraftInput } from '../ai.ts';
import type { WatchedModel } from '../ask-model.ts';
import { type Drafting, draftRound } from './generate-quiz-draft.ts';

/** Makes one item in the place of another: with the model where one may be asked, else with the built-in engine. */
export async function redraftItemWith(
  model: WatchedModel | null,
  { quiz, item, wish, passage }: RedraftInput,
  options: AiOptions,
): Promise<RedraftedItem> {
  const form = formOf(item);
  const request = { ...quiz.request, length: 1, mix: form === 'choice' ? 'all-choice' : 'half-choice' } as const;
  // The old one is known to the students of the quiz as the others are.
  const { stem, kind } = item;
  const input: QuizInput = {
    ...quiz,
    request,
    bank: [...quiz.bank, item],
    replaces: { stem, kind, wish, form, passage },
  };
  const nothing: Drafting = { assembly: emptyAssembly, topic: '', usage: [], engine: null, failed: false };
  const difficulty = request.difficulty === 'mixed' ? 'medium' : request.difficulty;
  const drafted =
    model && options.budgetLeft
      ? await draftRound(model, nothing, { input, slots: [{ form, difficulty }] }, options)
      : nothing;
  options.signal?.throwIfAborted();
  const byModel = drafted.assembly.kept.length > 0;
  const assembly = byModel ? drafted.assembly : generateBuiltIn(drafted.assembly, input);
  const finished = finishQuiz(assembly, input, { topic: '', notes: [] });
  const [made] = finished.quiz?.questions.items ?? [];
  return {
    item: made ? { ...made, points: item.points } : null,
    reasons: reasonsOf(assembly),
    engine: byModel ? (drafted.engine ?? 'built-in') : 'built-in',
    usage: [...drafted.usage],
  };
}

function reasonsOf({ dropped }: Assembly): string[] {
  return [...new Set(dropped.flatMap(({ reasons }) => reasons))].slice(0, 5);
}
