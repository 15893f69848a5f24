import { judgeEquivalence } from '../../../math/judge-equivalence.ts';
import { quote } from '../quote.ts';
import type { ReadOption } from '../read-item.ts';
import type { ItemRule } from './rule.ts';

/** The task is about how a value is written, so that equal values may be different answers. */
const ABOUT_FORM =
  /\b(?:forms?|lowest terms|simplif\w+|simplest|reduced?|factor\w*|expand\w*|expanded|notation|written|write|express\w*|rewrit\w+|equivalent|round\w*|significant|decimal|fraction|percent\w*|nearest|equals?|standard|units?|estimate\w*|represent\w*|not)\b/i;
/** Mathematics alone: no word that a computer algebra system would take for a product of letters. */
const WORD = /(?!(?:sqrt|sin|cos|tan|log)\b)[a-zA-Z]{2,}/;

const FIGURE = /^-?[$€£]?\s*-?[\d.]+(?:\/[\d.]+)?\s*%?\s*[a-zA-Z]*\.?$/;

/** Two options that say the same, in wording or in value. */
export const sameOptions: ItemRule = {
  code: 'same-options',
  find({ options, stem }) {
    const aboutForm = ABOUT_FORM.test(stem);
    return options.flatMap((one, index) =>
      options.slice(index + 1).flatMap((other) => {
        const worded = wordingOf(one) === wordingOf(other);
        if (!worded && (aboutForm || !areEqualMaths(one, other))) return [];
        const [first, second] = [one, other].sort((a, b) => a.id.localeCompare(b.id)) as [ReadOption, ReadOption];
        const pair = `${quote(first.text)} and ${quote(second.text)}`;
        return [
          {
            severity: 'block' as const,
            part: 'options' as const,
            optionIds: [one.id, other.id],
            sentence: worded
              ? `The options ${pair} say the same: change one of them.`
              : `The options ${pair} have the same value: change one of them.`,
          },
        ];
      }),
    );
  },
};

/** Case tells symbols apart (`Sc`, `sC`), not words. */
function wordingOf({ plain }: ReadOption): string {
  const text = plain
    .replace(/\s+/g, ' ')
    .replace(/^["']|["']$/g, '')
    .replace(/[.;,:\s]+$/, '')
    .replace(/^(?:an?|the)\s+/i, '');
  return /[a-z]{4}/i.test(text) && !/[=()^*/<>|]/.test(text) ? text.toLowerCase() : text;
}

/** One figure with a currency or a unit, or an expression in single letters. Lists, sets and powers of ten are left alone. */
function areEqualMaths(one: ReadOption, other: ReadOption): boolean {
  const [a, b] = [one, other].map(({ plain }) => plain.replace(/^rs\.?\s*(?=\d)/i, '$$')) as [string, string];
  if ([a, b].some((text) => text.length > 80 || /[:?_,;{}|]|10\^/.test(text))) return false;
  if (FIGURE.test(a) && FIGURE.test(b)) return judgeEquivalence(a, b) === 'equivalent';
  const inSymbols = [a, b].every((text) => !WORD.test(text)) && [a, b].some((text) => /[-+*/^]/.test(text));
  if (!inSymbols || !/[\d+*/^-]/.test(a)) return false;
  return judgeEquivalence(a, b) === 'equivalent';
}
