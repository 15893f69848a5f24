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
/** Words as short as a product of two variables: "3 to 4" is not "4 to 3". */
const SHORT_WORD = /\b(?:to|of|in|is|it|as|at|by|on|no|an|if|up|so|do|be|he|we|my|me|am|pm|vs|st|nd|rd|th)\b/i;
/**
 * What the algebra reads as something else than students mean: a digit after a letter (`H2O`, `x2` for a square), powers
 * of ten, factorials. Such answers are the same only where they are written alike.
 */
const NOT_FOR_ALGEBRA = /[a-z]\d|\d[e]\s*[+-]?\d|!(?!=)/i;
const COMMON_WORD =
  /^(?:no|yes|the|and|but|it|its|is|in|if|he|she|we|you|to|of|on|or|as|at|by|an|so|do|my|not|all|any|one|two|six|ten|for)$/i;
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
      const values = response.values.map(({ blankId, text }) => [blankId, foldWords(text)] as const);
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
  const folded = foldWords(text);
  const isMath =
    folded.length <= LONGEST_MATH && /[0-9=^+*/\\]/.test(folded) && !WORD.test(folded) && !hasShortWord(folded);
  return isMath ? mathForm(text) : { form: folded, math: null, wording: folded };
}

/**
 * Words without capitals, but for those that may be symbols: of up to three letters with a capital that no sentence puts
 * there (CO and Co, AA and Aa, mW and MW). Two groups where one would do cost a look; one for two costs a wrong mark.
 */
function foldWords(text: string): string {
  const exact = foldText(text, { exact: true }).split(' ');
  const folded = foldText(text, { exact: false }).split(' ');
  if (exact.length !== folded.length) return folded.join(' ');
  return folded.map((word, at) => (isSymbol(exact[at] ?? '') ? exact[at] : word)).join(' ');
}

function hasShortWord(text: string): boolean {
  return SHORT_WORD.test(text.replace(/[0-9]+/g, ' $& '));
}

function isSymbol(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 || COMMON_WORD.test(letters)) return false;
  return /\p{Lu}/u.test(letters.slice(1)) || (letters.length === 2 && /\p{Lu}/u.test(letters));
}

/** Arithmetic has its exact value as its form, so that 1/2, 2/4 and 0.5 meet without being compared. */
function mathForm(text: string): AnswerForm {
  const plain = foldText(text, { exact: true });
  if (plain === '') return NOTHING;
  // Typed for "plus or minus", which arithmetic would read as a minus.
  const typed = text.replace(/(?<=^|[=(,]|\bor\b)\s*\+\s*\/?\s*-/g, ' ±');
  const math = normaliseMath(typed);
  const value = evaluateArithmetic(math);
  // "1 2" is two numbers, not twelve.
  const form = value ? `=${value.n}/${value.d}` : `~${math.replace(/\s+(?![\d.])|(?<![\w.)\]])\s+/g, '')}`;
  const isAlgebra = value !== null || !(NOT_FOR_ALGEBRA.test(math) || hasShortWord(math));
  return { form, math: isAlgebra ? typed.trim() : null, wording: plain.replace(/\s+/g, '') };
}
