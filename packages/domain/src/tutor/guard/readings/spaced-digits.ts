import { normaliseMath } from '../../../math/normalise-math.ts';
import { statesResult } from '../states-result.ts';
import type { Reading } from './reading.ts';
import { stripMarkup } from './strip-markup.ts';

/** Nobody writes figures with a space or a bar in every gap by accident. */
const APART = /(?<![\w.,/*+^-])(?<![\d/*+^-] )\d(?:[ _|]\d)+(?![\w/*+^]|\.\d| [/*+-])/g;
/** These may be a list, a range or a subtraction: joined only where they are put forward as the result. */
const LISTED = /(?<![\w.,/*+^-])\d(?:(?: ?[-,] ?| ?\.\.\.? ?|,? (?:then|followed by) (?:an? )?)\d)+(?![\w/*+^]|\.\d)/g;

/** `2 8 0`, `2-8-0`, `2, then 8`: single digits in a row, joined. */
export const spacedDigits: Reading = {
  name: 'with the digits apart',
  hidden: true,
  read(reply) {
    const text = normaliseMath(stripMarkup(reply));
    const apart = [...text.matchAll(APART)];
    const listed = [...text.matchAll(LISTED)].filter((match) =>
      statesResult(text, match.index, match.index + match[0].length),
    );
    return [...apart, ...listed].map((match) => `: ${match[0].replace(/\D/g, '')} .`);
  },
};
