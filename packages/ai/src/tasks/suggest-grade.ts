import type { GradeSuggestion } from '@skillbridge/domain/answers';
import {
  composePregradePrompt,
  hasNothingToMark,
  type PregradeInput,
  settleSuggestion,
  suggestGrade,
} from '@skillbridge/domain/engine';
import type { AiOptions } from '../ai.ts';
import { askModel, type WatchedModel } from '../ask-model.ts';
import type { UsageRecord } from '../usage.ts';

/** Feedback of some sentences for each of at most twelve criteria. */
const MAX_SUGGESTION_TOKENS = 4000;

/** Suggests a grade with the model where one may be asked and what it says can be used, else with the built-in engine. */
export async function suggestGradeWith(
  model: WatchedModel,
  input: PregradeInput,
  options: AiOptions,
): Promise<{ suggestion: GradeSuggestion; usage: UsageRecord[] }> {
  if (!options.budgetLeft || hasNothingToMark(input)) return { suggestion: suggestGrade(input), usage: [] };
  const { system, messages, schema } = composePregradePrompt(input);
  const asked = await askModel(model, {
    task: 'pregrade',
    request: { system: [system], messages, schema, maxTokens: MAX_SUGGESTION_TOKENS, signal: options.signal },
    judge: (completion) => {
      const suggestion = settleSuggestion(completion.value, input, completion.model);
      if (suggestion) return { ok: true, result: suggestion };
      return {
        ok: false,
        reason: 'The suggestion could not be used.',
        correction:
          'That could not be used. Mark every criterion of the rubric once, by its id, quote the work word for word, and never state the reference answer in feedback.',
      };
    },
  });
  if (asked.answer) return { suggestion: asked.answer.result, usage: asked.usage };
  return { suggestion: { ...suggestGrade(input), fellBack: true }, usage: asked.usage };
}
