import { remember } from '../../../math/remember.ts';
import type { Detector } from './detector.ts';

/** Talk about what an expression is made of. */
const PART =
  /\b(?:terms?|coefficients?|constants?|factors?|brackets?|parts?|pieces?|in front of|leading|middle|last)\b/i;
/** `the coefficient of x is 2`, `2 in front of the x` are the term 2x. */
const COEFFICIENT: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:the )?(?:coefficient|number|factor) (?:of|in front of|before|on|with) (?:the )?([a-z](?:\^\d)?)(?: term)?(?: is| was| must be| should be| has to be| will be|:|,| being| equals| =) ?(-?\d+(?:\.\d+)?(?:\/\d+)?)/gi,
    ' $2$1 ',
  ],
  [
    /(-?\d+(?:\.\d+)?(?:\/\d+)?) (?:in front of|before|as (?:the )?coefficient of|times) (?:the |an? )?([a-z](?:\^\d)?)\b/gi,
    ' $1$2 ',
  ],
  [/\b(?:minus|negative|subtract|take away) (?=\d*[a-z]?\b)/gi, ' -'],
  [/(?<=\b\d*[a-z]) squared\b/gi, '^2'],
  [/(?<=\b\d*[a-z]) cubed\b/gi, '^3'],
  [/(?<=\b\d+) (?=[a-z]\b(?!\s[a-z]{2}))/g, ''],
];
/** How much of what was said before still belongs together. */
const REACH = 400;

/** An expression handed over by its terms or factors: `the middle term is 5x and the constant 6`. */
export const expressionParts: Detector = {
  name: 'hands it over in parts',
  finds({ text, earlier, hidden }, answer, known) {
    if (answer.kind !== 'expression' || hidden || known.quotes(answer.text)) return false;
    const parts = partsOf(answer.text);
    // A leading `x^2` says itself.
    const telling = parts.filter((part) => /^[-+]?(?:\d|\()|[-+]\d/.test(part));
    const needed = (telling.length > 1 ? telling : parts).filter((part) => !known.quotes(part) || part.length < 2);
    if (needed.length < 2 || needed.length < parts.length - 1) return false;
    const here = saidIn(text);
    if (!PART.test(here)) return false;
    const before = saidIn(earlier.slice(-REACH));
    const isIn = (said: string, part: string): boolean => said.includes(` ${part} `);
    return (
      needed.some((part) => isIn(here, part)) &&
      needed.every((part) => isIn(here, part) || (PART.test(before) && isIn(before, part)))
    );
  },
};

/** The text with each of its terms and brackets between spaces, signs and words apart. */
const saidIn = remember((text: string): string => {
  let said = text;
  for (const [pattern, term] of COEFFICIENT) said = said.replace(pattern, term);
  const compact = said.replace(/\s*([+*/^])\s*/g, '$1').replace(/(?<=[\da-z)]) - (?=[\da-z(])/g, '-');
  const tokens = compact.match(/[-+]?\(?[-+*/^()\da-z.]*[\da-z)](?![a-z])|[a-z]{2,}/gi) ?? [];
  const plain = tokens.map((one) =>
    one
      .toLowerCase()
      .replace(/^\+/, '')
      .replace(/^\(([^()]*)\)$/, '$1'),
  );
  return ` ${plain.join(' ')} `;
}, 6);

/** The factors of a product of brackets, else the terms; `-5x` keeps its sign. */
function partsOf(expression: string): string[] {
  const plain = expression
    .replace(/^[a-z]\s*=\s*/i, '')
    .replace(/[\s*]+/g, '')
    .toLowerCase();
  const factors = /^(?:\d+|[a-z])?(?:\([^()]+\)(?:\^\d)?){2,}$/.test(plain) ? plain.match(/\(([^()]+)\)/g) : null;
  if (factors) return factors.map((one) => one.slice(1, -1));
  if (/[()=<>]/.test(plain)) return [];
  return (plain.match(/[-+]?[^-+]+(?:\^-\d+)?/g) ?? []).map((one) => one.replace(/^\+/, ''));
}
