import {
  composeKeyPrompt,
  type DraftedProblem,
  draftKey,
  type KeyDraftInput,
  settleKeyDraft,
} from '@skillbridge/domain/engine';
import type { AiOptions, KeyDraft } from '../ai.ts';
import { askModel, type Judgement, type WatchedModel } from '../ask-model.ts';

/** Forty problems with short solutions. */
const MAX_KEY_TOKENS = 8000;

type Settled = { problems: DraftedProblem[]; engine: string };

/** Drafts an answer key with the model where one may be asked and its draft can be used, else with algebra alone. */
export async function draftKeyWith(model: WatchedModel, input: KeyDraftInput, options: AiOptions): Promise<KeyDraft> {
  if (!options.budgetLeft) return { problems: draftKey(input), engine: 'built-in', usage: [] };
  const { system, messages, schema } = composeKeyPrompt(input);
  const asked = await askModel(model, {
    task: 'answer-key',
    request: { system: [system], messages, schema, maxTokens: MAX_KEY_TOKENS, signal: options.signal },
    judge: ({ value, model: engine }): Judgement<Settled> => {
      const problems = settleKeyDraft(value, input);
      if (problems) return { ok: true, result: { problems, engine } };
      return {
        ok: false,
        reason: 'The draft holds no answer.',
        correction: 'That holds no answer to any of the problems. Draft the key again, each problem by its own label.',
      };
    },
  });
  return asked.answer
    ? { ...asked.answer.result, usage: asked.usage }
    : { problems: draftKey(input), engine: 'built-in', usage: asked.usage };
}
