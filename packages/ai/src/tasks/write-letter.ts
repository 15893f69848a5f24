import type { Letter } from '@skillbridge/domain';
import { checkLetter, composeLetter, composeLetterPrompt, type LetterInput } from '@skillbridge/domain/engine';
import type { AiOptions } from '../ai.ts';
import { askModel, type Judgement, type WatchedModel } from '../ask-model.ts';
import type { UsageRecord } from '../usage.ts';

/** A letter of at most eight short paragraphs. */
const MAX_LETTER_TOKENS = 2000;

/** Writes a letter with the model where one may be asked and every figure is bound to a fact, else with the built-in engine. */
export async function writeLetterWith(
  model: WatchedModel,
  input: LetterInput,
  options: AiOptions,
): Promise<{ letter: Letter; usage: UsageRecord[] }> {
  if (!options.budgetLeft) return { letter: composeLetter(input), usage: [] };
  const { system, messages, schema } = composeLetterPrompt(input);
  const asked = await askModel(model, {
    task: 'letter',
    request: { system: [system], messages, schema, maxTokens: MAX_LETTER_TOKENS, signal: options.signal },
    judge: ({ value, model: engine }) =>
      judgeLetter({ v: 1, facts: [...input.facts], paragraphs: value?.paragraphs ?? [], engine }),
  });
  return { letter: asked.answer?.result ?? composeLetter(input), usage: asked.usage };
}

function judgeLetter(letter: Letter): Judgement<Letter> {
  const check = checkLetter(letter);
  if (check.ok) return { ok: true, result: letter };
  return {
    ok: false,
    reason: check.problems.join(' ').slice(0, 200),
    correction: `The letter cannot be sent: ${check.problems.join(' ')} Write it again, with every figure as a slot.`,
  };
}
