import { quote } from '../quote.ts';
import type { ItemRule } from './rule.ts';

/** `2.2x1011 kg`: a power of ten whose exponent has slipped down. `2 x 105` may be a product that is meant. */
const FLAT_POWER = /\b\d\.\d+\s?[x×]\s?10(?!0)\d{1,2}\s?(?:[a-zA-Zµ]{1,4})\b/;
/** The same without a unit: sure only where several options have it. */
const FLAT_ALONE = /^\d\.\d+\s?[x×]\s?10(?!0)\d{1,2}$/;
/** Commands whose braces are missing or empty. */
const BAD_COMMAND =
  /\\(?:frac|dfrac|tfrac)\s*(?:\{[^{}]*\}\s*(?![{\d\s\\a-z])|\{\s*\}|$)|\\sqrt\s*(?:\{\s*\}|$)|\^\s*(?:\{\s*\}|\$|$)/;
const REPLACEMENT = /\uFFFD|â€|Ã[\u0080-\u00BF©¨±]/;

const SLIPPED = 'has a power of ten whose exponent has slipped down to the line: write it as 10^n';

/** Mathematics or characters that will not come out on the page as meant. */
export const brokenMaths: ItemRule = {
  code: 'broken-maths',
  find({ item, options }) {
    const texts = [{ id: null, text: item.stem }, ...options];
    const several = options.filter(({ text }) => FLAT_ALONE.test(text.trim())).length > 1;
    return texts.flatMap(({ id, text }) => {
      const wrong = several && FLAT_ALONE.test(text.trim()) ? SLIPPED : whatIsBroken(text);
      if (wrong === null) return [];
      const place = id === null ? 'The question' : `The option ${quote(text)}`;
      return [
        {
          severity: 'block' as const,
          part: id === null ? ('stem' as const) : ('options' as const),
          optionIds: id === null ? [] : [id],
          sentence: `${place} ${wrong}.`,
        },
      ];
    });
  },
};

function whatIsBroken(text: string): string | null {
  if (REPLACEMENT.test(text)) return 'has characters that came through broken: type them again';
  if (FLAT_POWER.test(text)) return SLIPPED;
  if (/\\[a-zA-Z]/.test(text) && !bracesMatch(text)) return 'has LaTeX with braces that do not match: close each one';
  if (BAD_COMMAND.test(text)) return 'has LaTeX with an empty part: fill it in';
  if (/\\[a-zA-Z]/.test(text) && (text.replace(/\\\$/g, '').match(/\$/g) ?? []).length % 2 === 1)
    return 'has mathematics with a dollar sign too many or too few: put one at each end';
  return null;
}

function bracesMatch(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/\\[{}]|[{}]/g)) {
    if (brace === '{') depth += 1;
    else if (brace === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
