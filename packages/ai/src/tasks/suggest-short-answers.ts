import type { QuizItemSuggestion } from '@skillbridge/domain/answers';
import {
  composeShortAnswersPrompt,
  markShortAnswer,
  needsNoModel,
  type ShortAnswerTask,
  settleShortAnswers,
} from '@skillbridge/domain/engine';
import type { AiOptions, ShortAnswerSuggestions } from '../ai.ts';
import { askModel, type WatchedModel } from '../ask-model.ts';
import type { UsageRecord } from '../usage.ts';

/** Some sentences for each of at most this many answers; more go in another call. */
const MOST_AT_ONCE = 25;
const TOKENS_AN_ANSWER = 300;
const TOKENS_BESIDES = 400;

/**
 * Suggests points for the short answers of an attempt, all in one call. What needs no model is marked by the built-in
 * engine, which also stands in when the model cannot be used; a quiz longer than one call is asked in several.
 */
export async function suggestShortAnswersWith(
  model: WatchedModel | null,
  tasks: readonly ShortAnswerTask[],
  options: AiOptions,
): Promise<ShortAnswerSuggestions> {
  const open = model === null || !options.budgetLeft ? [] : tasks.filter((task) => !needsNoModel(task));
  const marked = new Map<string, QuizItemSuggestion>();
  const usage: UsageRecord[] = [];
  let engine = 'built-in';
  for (let from = 0; model !== null && from < open.length; from += MOST_AT_ONCE) {
    const asked = await ask(model, open.slice(from, from + MOST_AT_ONCE), options);
    usage.push(...asked.usage);
    if (!asked.answer) break;
    for (const one of asked.answer.result) marked.set(one.itemId, one);
    engine = asked.answer.model;
  }
  return {
    suggestions: {
      v: 1,
      items: tasks.map((task) => marked.get(task.itemId) ?? markShortAnswer(task)),
      engine: engine.slice(0, 120),
      fellBack: open.some(({ itemId }) => !marked.has(itemId)),
    },
    usage,
  };
}

function ask(model: WatchedModel, tasks: readonly ShortAnswerTask[], { signal }: AiOptions) {
  const { system, messages, schema } = composeShortAnswersPrompt(tasks);
  const maxTokens = TOKENS_BESIDES + TOKENS_AN_ANSWER * tasks.length;
  return askModel(model, {
    task: 'pregrade',
    request: { system: [system], messages, schema, maxTokens, signal },
    judge: (completion) => {
      const settled = settleShortAnswers(completion.value, tasks);
      if (settled) return { ok: true, result: settled };
      return {
        ok: false,
        reason: 'The suggestions could not be used.',
        correction: 'That could not be used. Mark every question once, by its id, and quote the answer word for word.',
      };
    },
  });
}
