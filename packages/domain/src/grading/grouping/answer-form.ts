import type { ItemResponse } from '../../items/item-response.ts';
import { foldText } from '../../items/parts/fold-text.ts';
import { evaluateArithmetic } from '../../math/evaluate-arithmetic.ts';
import { normaliseMath } from '../../math/normalise-math.ts';

/** How an answer is compared with others. */
export type AnswerForm = {
  /** Answers with the same form are the same answer; empty for one that says nothing. */
  readonly form: string;
  /** The answer as mathematics, where it may be nothing else; null for words and choices. */
  readonly math: string | null;
  /** What was written, but for spaces and capitals; several wordings may have one form. */
  readonly wording: string;
};

const NOTHING: AnswerForm = { form: '', math: null, wording: '' };
/** Longer runs of letters are words; names of functions are not. */
const WORD = /(?<![a-z\\])(?!(?:sqrt|frac|sin|cos|tan|log|ln|pi|left|right|cdot|times)(?![a-z]))[a-z]{3,}/i;
const LONGEST_MATH = 120;

/** The normal form of a response: what is hashed first, so that thousands of answers cost one pass. */
export function answerForm(response: ItemResponse | null): AnswerForm {
  if (response === null) return NOTHING;
  switch (response.kind) {
    case 'single':
      return choice(response.optionId);
    case 'multiple':
      return response.optionIds.length === 0 ? NOTHING : choice([...response.optionIds].sort());
    case 'true-false':
      return choice(response.value);
    case 'matching': {
      const pairs = response.pairs.map(({ promptId, choiceId }) => [promptId, choiceId] as const);
      return pairs.length === 0 ? NOTHING : choice(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    case 'ordering':
      return response.entryIds.length === 0 ? NOTHING : choice(response.entryIds);
    case 'blanks': {
      const values = response.values.map(({ blankId, text }) => [blankId, foldText(text, { exact: false })] as const);
      const filled = values.filter(([, text]) => text !== '');
      return filled.length === 0 ? NOTHING : choice(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    case 'numeric':
    case 'expression':
      return mathForm(response.text);
    case 'short':
      return textForm(response.text);
  }
}

function choice(what: unknown): AnswerForm {
  const form = JSON.stringify(what);
  return { form, math: null, wording: form };
}

function textForm(text: string): AnswerForm {
  const folded = foldText(text, { exact: false });
  const isMath = folded.length <= LONGEST_MATH && /[0-9=^+*/\\]/.test(folded) && !WORD.test(folded);
  return isMath ? mathForm(text) : { form: folded, math: null, wording: folded };
}

/** Arithmetic has its exact value as its form, so that 1/2, 2/4 and 0.5 meet without being compared. */
function mathForm(text: string): AnswerForm {
  const plain = foldText(text, { exact: true });
  if (plain === '') return NOTHING;
  const math = normaliseMath(plain);
  const value = evaluateArithmetic(math);
  const form = value ? `=${value.n}/${value.d}` : `~${math.replace(/\s+/g, '')}`;
  return { form, math: plain, wording: plain.replace(/\s+/g, '') };
}
