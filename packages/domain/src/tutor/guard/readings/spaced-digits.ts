import { normaliseMath } from '../../../math/normalise-math.ts';
import { statesResult } from '../states-result.ts';
import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';
import { stripMarkup } from './strip-markup.ts';

/** Nobody writes figures with a space or a bar in every gap by accident. */
const APART = /(?<![\w.,/*+^-])(?<![\d/*+^-] )(?:\d(?:[ _|]\d)+|[1-9]\d{0,2}(?: \d{3})+)(?![\w/*+^]|\.\d| [/*+-])/g;
/** These may be a list, a range or a subtraction: joined only where they are put forward as the result. */
const LISTED =
  /(?<![\w.,/*+^-])\d(?:(?: ?[-,/;] ?|\.(?=\d\.\d|\d(?!\d))(?<=\d\.\d\.|\d\.(?=\d\.))| ?\.\.\.? ?|,? (?:and )?(?:then|followed by|next) (?:an? )?)\d)+(?![\w/*+^]|\.\d)/g;
/** `the digits are 4 and 2`, `first a 4, then a 2`. */
const NAMED_DIGITS =
  /\b(?:digits?|figures?)\b[^.?!\n\d]{0,30}((?:\d\b(?:,? ?(?:and |then |followed by )?(?:an? )?)){2,12})|\bfirst (?:an? |comes an? )?(\d\b(?:[^\d.?!]{1,24}\d\b){1,11})|\b(\d followed by (?:an? )?\d(?:,? (?:and|then|followed by) (?:an? )?\d)*)(?!\d|\.\d)/gi;
/** Digits one below the other. */
const ONE_A_LINE = /(?<=(?:^|\s)\d)\s*\n\s*(?=\d(?:\s|$))/g;

/** `2 8 0`, `2-8-0`, `2, then 8`: single digits in a row, joined. */
export const spacedDigits: Reading = {
  name: 'with the digits apart',
  hidden: true,
  coded: true,
  read(reply) {
    const bare = normaliseMath(reply);
    const text = normaliseMath(stripMarkup(reply)).replace(ONE_A_LINE, ' ');
    const apart = [...text.matchAll(APART), ...(bare.includes('_') ? bare.matchAll(APART) : [])];
    const listed = [...text.matchAll(LISTED)].filter((match) =>
      statesResult(text, match.index, match.index + match[0].length),
    );
    const named = [...readPlainly(reply).matchAll(NAMED_DIGITS)];
    return [...apart, ...listed, ...named].map((match) => `: ${match[0].replace(/\D/g, '')} .`);
  },
};
