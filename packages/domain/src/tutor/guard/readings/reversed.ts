import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const CUE = /\b(?:revers\w*|backwards?|mirror\w*|right to left|flip\w*)\b/i;
/** Ways of solving and of speaking about words, not of writing. */
const NO_CUE = /\b(?:work|count|think|go)(?:s|ed|ing)?(?: it)? backwards?\b|\bsame (?:word )?backwards?\b/gi;

/** Read backwards, when the reply says that it should be. */
export const reversed: Reading = {
  name: 'written backwards',
  hidden: true,
  coded: true,
  read: (reply) =>
    CUE.test(reply.replace(NO_CUE, ' '))
      ? [
          readPlainly([...reply].reverse().join('')),
          ...[...reply.matchAll(/(?<![\d.])\d{2,}(?![\d.])|\b[a-z]{3,}\b/gi)].map((match) =>
            readPlainly(`: ${[...match[0]].reverse().join('')}`),
          ),
        ]
      : [],
};
