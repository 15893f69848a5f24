import { judgeEquivalence } from '../../../math/judge-equivalence.ts';
import type { Detector } from './detector.ts';

/** Signs, figures and letters that stand alone or behind a figure; words end a segment. */
const SEGMENT =
  /(?:[-(]\s*)*(?:\d+(?:\.\d+)?|sqrt|(?<![a-z])[a-z](?![a-z]))(?:\s*(?:\d+(?:\.\d+)?|sqrt|(?<![a-z])[a-z](?![a-z])|(?<=[\d)])[a-z]{1,3}(?![a-z])|<=|>=|[-+*/^()=<>]))*/gi;

/** `two x plus three` is `2 x + 3`. */
function inSigns(text: string): string {
  return text
    .replace(/(?<=\b[a-z]) squared\b/gi, '^2')
    .replace(/(?<=\b[a-z]) cubed\b/gi, '^3')
    .replace(/ (?:is |must be |has to be )?(?:greater|more|bigger|larger) than (?=-?\d)/gi, ' > ')
    .replace(/ (?:is |must be |has to be )?(?:less|smaller) than (?=-?\d)/gi, ' < ')
    .replace(/ (?:is |must be |has to be )?at least (?=-?\d)/gi, ' >= ')
    .replace(/ (?:is |must be |has to be )?at most (?=-?\d)/gi, ' <= ')
    .replace(/(?<=\b[a-z\d]) plus (?=[a-z\d]\b|\d)/gi, ' + ')
    .replace(/(?<=\b[a-z\d]) minus (?=[a-z\d]\b|\d)/gi, ' - ')
    .replace(/(?<=\b[a-z\d]) times (?=[a-z\d]\b|\d)/gi, ' * ');
}

/** An algebraic answer in any equivalent form: `2(x+1)` for `2x + 2`. */
export const expression: Detector = {
  name: 'states an equivalent expression',
  finds({ text }, answer, known) {
    if (answer.kind !== 'expression') return false;
    const bare = answer.text.replace(/^[a-z]\s*=\s*/i, '');
    const compact = (one: string): string => one.replace(/[\s*]+/g, '').toLowerCase();
    if (known.quotes(answer.text) || known.quotes(bare)) return false;
    if ((compact(bare).length > 3 || /\dpi$/.test(compact(bare))) && compact(text).includes(compact(bare))) return true;
    const segments = [...inSigns(text).matchAll(SEGMENT)]
      .map((match) => match[0].replace(/^a\s+(?=[\d(a-z-])/i, '').replace(/[\s=<>+\-*/^(]+$/, ''))
      .filter((segment) => /[a-z]/i.test(segment) && /[\d+\-*/^]/.test(segment) && segment.length > 1);
    return segments.slice(0, 12).some((segment) => {
      if (known.quotes(segment)) return false;
      const side = segment.replace(/^[a-z]\s*=\s*/i, '');
      return judgeEquivalence(side, bare) === 'equivalent' || judgeEquivalence(segment, answer.text) === 'equivalent';
    });
  },
};
