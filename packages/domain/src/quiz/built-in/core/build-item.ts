/** ANSWER-BEARING: see answer-key.ts. */
import { type Item, itemSchema } from '../../../items/item.ts';
import type { ItemForm } from '../../generate/plan-generation.ts';
import type { Dice } from './dice.ts';
import type { Drawn, DrawnSet } from './item-generator.ts';
import { pickDistractors } from './pick-distractors.ts';
import { prove } from './prove.ts';
import { showAnswer } from './show-answer.ts';

/** Fewer wrong options make a question that is guessed. */
const WRONG_OPTIONS = 3;
const LETTERS = 'abcdefgh';

export type Place = {
  readonly id: string;
  readonly skill: string | null;
  readonly form: ItemForm;
  /** Where the right option of a choice stands, 0 to 3. */
  readonly keyAt: number;
  readonly source?: string;
};

/** A drawn question as an item of the form wanted; null when it cannot be one, or its key is not proved. */
export function buildItem(drawn: Drawn | DrawnSet, place: Place, dice: Dice): Item | null {
  const fields = 'answer' in drawn ? ofValue(drawn, place, dice) : ofSet(drawn, place, dice);
  if (fields === null) return null;
  const { id, skill, source } = place;
  const parsed = itemSchema.safeParse({
    ...{ id, skill, points: 1, explanation: drawn.explanation },
    ...(source === undefined ? {} : { source }),
    ...fields,
  });
  return parsed.success ? parsed.data : null;
}

function ofValue(drawn: Drawn, { form, keyAt }: Place, dice: Dice): Record<string, unknown> | null {
  const { answer, stem, typed = '' } = drawn;
  if (!prove(drawn.proof, answer)) return null;
  const open = typed === '' || /\b(?:dollars\b|as a fraction)/.test(stem) ? stem : `${stem} ${typed}`;
  if (form === 'open') {
    if (drawn.cloze !== undefined) return ofCloze(drawn, drawn.cloze, keyAt, dice);
    // “Which expression ...?” asks to choose.
    if (answer.kind === 'text' || /\bWhich (?!number\b)/.test(stem)) return null;
    if (answer.kind === 'expression')
      return { kind: 'expression', stem: open, key: answer.text, form: answer.form ?? 'any' };
    const unit = answer.dress?.after?.trim() ?? '';
    return {
      ...{ kind: 'numeric', stem: open, key: answer.value },
      ...(unit === '' || unit.length > 20 ? {} : { unit: { text: unit, typed: false } }),
    };
  }
  const options = optionsOf(drawn, keyAt, dice);
  return options && { kind: 'single', stem, options, key: LETTERS.charAt(keyAt) };
}

/** A text whose gap is filled from a list of words. */
function ofCloze(drawn: Drawn, text: string, keyAt: number, dice: Dice): Record<string, unknown> | null {
  const options = optionsOf(drawn, keyAt, dice)?.map(({ id, text }) => ({ id, text }));
  if (!options) return null;
  const blank = { kind: 'chosen', id: '1', options, key: LETTERS.charAt(keyAt) };
  return { kind: 'blanks', stem: `Complete the text.\n${text}`, blanks: [blank] };
}

type Option = { readonly id: string; readonly text: string; readonly feedback?: string };

/** The key in its place among three named mistakes; null when too few mistakes lead to sensible answers. */
function optionsOf({ answer, mistakes }: Drawn, keyAt: number, dice: Dice): Option[] | null {
  const wrong = dice.sample(pickDistractors(answer, mistakes), WRONG_OPTIONS);
  if (wrong.length < WRONG_OPTIONS) return null;
  const key = answer.kind === 'number' ? answer.value : answer.text;
  const texts = [...wrong];
  texts.splice(keyAt, 0, { text: key, told: '' });
  return texts.map(({ text, told }, at) => ({
    ...{ id: LETTERS.charAt(at), text: showAnswer(answer, text) },
    ...(told === '' ? {} : { feedback: told }),
  }));
}

function ofSet(drawn: DrawnSet, { form }: Place, dice: Dice): Record<string, unknown> | null {
  if (form === 'open' || !('found' in drawn.proof) || !drawn.proof.found) return null;
  const right = new Set(drawn.right.map(({ text }) => text));
  const all = dice.sample([...drawn.right, ...drawn.wrong], drawn.right.length + drawn.wrong.length);
  if (new Set(all.map(({ text }) => text)).size < all.length || drawn.right.length === 0) return null;
  const options = all.map(({ text, told }, at) => ({ id: LETTERS.charAt(at), text, feedback: told }));
  const key = options.flatMap(({ id, text }) => (right.has(text) ? [id] : []));
  return { kind: 'multiple', stem: drawn.stem, options, key };
}
