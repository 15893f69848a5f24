/** ANSWER-BEARING: see answer-key.ts. */
import { type Item, itemSchema } from '../../items/item.ts';
import { numericTextSchema } from '../../items/item-parts.ts';
import { judgeEquivalence } from '../../math/judge-equivalence.ts';
import { readNumber } from '../../math/read-number.ts';
import { toPlain } from '../gate/to-plain.ts';
import { cutText } from './cut-text.ts';
import type { DraftedQuestion } from './quiz-reply.ts';

/** A draft as an item of ours, or what is wrong with its form, one sentence each. */
export type SettledDraft = { readonly item: Item } | { readonly problems: string[] };

type Place = { readonly id: string; readonly skill: string | null; readonly needsSource: boolean };

const USUAL_POINTS = 1;
/** Some words or sentences take longer than a choice. */
const SHORT_ANSWER_POINTS = 2;

/** Turns what a model wrote into an item with our ids, within our bounds; what cannot be one says why. */
export function settleDraft(draft: DraftedQuestion, { id, skill, needsSource }: Place): SettledDraft {
  const key = keyOf(draft);
  if (typeof key === 'string') return { problems: [key] };
  const source = draft.source.trim();
  const parsed = itemSchema.safeParse({
    ...{ id, skill, stem: draft.stem, explanation: draft.explanation },
    points: draft.kind === 'short' ? SHORT_ANSWER_POINTS : USUAL_POINTS,
    ...(needsSource && source !== '' ? { source } : {}),
    ...key,
  });
  if (parsed.success) return { item: parsed.data };
  return { problems: [...new Set(parsed.error.issues.map(({ message }) => message))].slice(0, 5) };
}

/** The fields that depend on the kind, or a sentence that says what is missing. */
function keyOf({ kind, options, answers }: DraftedQuestion): Record<string, unknown> | string {
  const given = answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
  const [first] = given;
  switch (kind) {
    case 'single':
    case 'multiple':
      return chosen(kind, options);
    case 'true-false': {
      const said = /^(true|false)\b/i.exec(first ?? '')?.[1]?.toLowerCase();
      return said ? { kind, key: said === 'true' } : 'A true or false question has the answer "true" or "false".';
    }
    case 'numeric':
      return numeric(first ?? '');
    case 'expression': {
      if (first === undefined) return 'The answer is missing.';
      // Equal texts are equal without being read, so it is compared with something else.
      const readable = judgeEquivalence(first, `${first.replace(/\$\s*$/, '')} + 1`) !== 'unknown';
      return readable ? { kind, key: first } : 'The answer cannot be read as an expression or equation.';
    }
    case 'short':
      return given.length > 0 ? { kind, key: given.slice(0, 10) } : 'The model answer is missing.';
  }
}

/** "All of the above": options are shuffled, so it may stand on top. */
const NAMES_A_PLACE = /^\W*(?:all|none|both|neither|any|each)\b.{0,16}\b(?:above|below)\W*$/i;

function chosen(kind: 'single' | 'multiple', options: DraftedQuestion['options']): Record<string, unknown> | string {
  const listed = options.map(({ text, feedback, right }, at) => {
    const told = cutText(feedback.trim(), 1000);
    return { right, option: { id: String.fromCharCode(97 + at), text, ...(told === '' ? {} : { feedback: told }) } };
  });
  const right = listed.flatMap((one) => (one.right ? [one.option.id] : []));
  const placed = options.find(({ text }) => NAMES_A_PLACE.test(text));
  if (placed)
    return `Options are shuffled, so “${placed.text.trim()}” may stand anywhere: put an option in its place that says something itself.`;
  if (listed.length < 3) return 'A choice has at least three options.';
  if (kind === 'single' && right.length !== 1)
    return `Exactly one option is marked as right, not ${right.length === 0 ? 'none' : right.length}.`;
  if (right.length === 0 || right.length === listed.length) return 'Some options are marked as right and some are not.';
  const shown = listed.map(({ option }) => option);
  return kind === 'single' ? { kind, options: shown, key: right[0] } : { kind, options: shown, key: right };
}

/** `x = 4`, `$1,250`, `\\frac{3}{4}` and `12 cm` are numbers that people write. */
function numeric(text: string): Record<string, unknown> | string {
  const plain = toPlain(text.replace(/^\s*\\?[$€£](?=\d[\d,.]*$)/, ''))
    .replace(/^[a-zA-Z]\s*=\s*/, '')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .trim();
  const [, figure = plain, unit] = /^(.*\d\)*)\s*([a-zA-Z%°][a-zA-Z%°²³/^0-9]{0,11})$/.exec(plain) ?? [];
  const value = readNumber(figure);
  if (value === null) return 'The answer of a numeric question is one plain number, such as 12, -3.5 or 2/3.';
  const bare = figure.replace(/\s+/g, '');
  // As it was written where that is a plain number, so that 0.50 stays a decimal.
  const key = numericTextSchema.safeParse(bare).data ?? (value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`);
  return { kind: 'numeric', key, ...(unit === undefined ? {} : { unit: { text: unit, typed: false } }) };
}
