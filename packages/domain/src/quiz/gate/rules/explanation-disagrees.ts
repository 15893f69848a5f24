import { evaluateArithmetic } from '../../../math/evaluate-arithmetic.ts';
import { normaliseMath } from '../../../math/normalise-math.ts';
import { sameRational } from '../../../math/rational.ts';
import { readFigure } from '../derive/matches.ts';
import { quote } from '../quote.ts';
import type { ReadOption } from '../read-item.ts';
import type { ItemRule } from './rule.ts';

/** `Answer: C`, `the correct option is (b)`, `Ans - D`, `Option B.`; the letter stands alone. */
const LETTER =
  /\b(?:answer|ans|option|choice|opt)\b[\s.:;=>–-]*(?:(?:is|must be|should be|would be)\b\s*)?(?:(?:the\s+)?(?:option|choice)\b[\s:]*)?[("[]?\s*([a-h])\s*[)"\].,:]?(?=\s|$|[^\w'’\s])(?!\s+[a-z])/gi;
/** The letter before the word: `E is the answer`, `thus, C is the correct answer`. */
const LETTER_FIRST = /(?:^|[\s,])\(?([A-H])\)? is (?:the |our )?(?:correct |right )?(?:answer|option|choice)\b/g;
/** A last line that is a letter and no more. */
const LETTER_ALONE = /(?:^|\n|[.=]\s*)\s*\(?([A-H])\)?\s*\.?\s*$/;
const SAYS = /\b(?:(?:correct|right) (?:answer|option|choice) is|(?:the )?answer is|answer:)\s+/gi;

/** The explanation ends in an option that is not the key: one of the two is wrong. */
export const explanationDisagrees: ItemRule = {
  code: 'explanation-disagrees',
  find({ item, options }) {
    const key = options.find((option) => option.isKey);
    if (item.kind !== 'single' || !key || item.explanation === '') return [];
    const named = namedBy(item.explanation, options);
    if (named === null || named === key) return [];
    return [
      {
        severity: 'block',
        part: 'explanation',
        optionIds: [key.id, named.id],
        sentence: `${quote(key.text)} is marked as right, but the explanation ends in ${quote(named.text)}: make them agree.`,
      },
    ];
  },
};

/** The option that an explanation concludes; its words first, then its last figure, then a letter. Null when unsure. */
function namedBy(explanation: string, options: readonly ReadOption[]): ReadOption | null {
  const letter = lastLetter(explanation);
  const lettered = letter === null ? null : (options[letter.charCodeAt(0) - 97] ?? null);
  const worded = namedInWords(explanation, options);
  const figured = namedByFigure(explanation, options);
  const told = [lettered, worded, figured].flatMap((one) => one ?? []);
  // Letters go stale when options are moved, and the last figure may be a step: where they differ, neither is trusted.
  const [first] = told;
  return first && told.every((one) => one === first) ? first : null;
}

function lastLetter(explanation: string): string | null {
  const found = [...explanation.matchAll(LETTER), ...explanation.matchAll(LETTER_FIRST)].sort(
    (a, b) => a.index - b.index,
  );
  return (found.at(-1)?.[1] ?? LETTER_ALONE.exec(explanation)?.[1] ?? null)?.toLowerCase() ?? null;
}

function namedInWords(explanation: string, options: readonly ReadOption[]): ReadOption | null {
  const last = [...explanation.matchAll(SAYS)].at(-1);
  if (!last) return null;
  const rest = plainly(explanation.slice(last.index + last[0].length));
  const fitting = options.filter(({ text }) => plainly(text).length > 2 && rest.startsWith(plainly(text)));
  return fitting.sort((a, b) => b.text.length - a.text.length)[0] ?? null;
}

function plainly(text: string): string {
  return normaliseMath(text)
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .replace(/[^\p{L}\p{N}+*/=^.-]+/gu, ' ')
    .trim();
}

/** The option that is the last figure of the last sentence with one. */
function namedByFigure(explanation: string, options: readonly ReadOption[]): ReadOption | null {
  const working = normaliseMath(explanation).replace(LETTER, ' ').trimEnd();
  const figures = [...working.matchAll(/(?<![\w.])-?\d+(?:\.\d+)?(?:\s?\/\s?\d+)?/g)];
  const last = figures.at(-1);
  if (!last || last.index < working.length - 60) return null;
  const value = evaluateArithmetic(last[0]);
  const fitting = options.filter(({ plain }) => {
    const figure = readFigure(plain);
    return value && figure && sameRational(figure.value, value);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
