import { spellOutYears } from '../moments/spell-out-years.ts';
import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const CENTURIES = [16, 17, 18, 19, 20];
/** `'76`, where no letter or figure stands before it. */
const SHORT_YEAR = /(?<![\w'’])['’‘](\d{2})(?![\d'’]|s\b)/g;
const NUMERIC_DATE = /\b\d{1,2}([-/.])\d{1,2}\1(\d{4})\b|\b(\d{4})([-/.])\d{1,2}\4\d{1,2}\b/g;

/** Years as they are spoken and shortened, and out of written dates: `seventeen seventy-six`, `'76`, `07/04/1776`. */
export const years: Reading = {
  name: 'as a year',
  hidden: false,
  read: (reply) => {
    const written = spellOutYears(reply).replace(
      NUMERIC_DATE,
      (_, _sign, last?: string, first?: string) => ` ${last ?? first ?? ''} `,
    );
    const shortened = CENTURIES.map((century) => written.replace(SHORT_YEAR, `${century}$1`)).filter(
      (one) => one !== written,
    );
    return [...(written === reply ? [] : [written]), ...shortened].map(readPlainly);
  },
};
