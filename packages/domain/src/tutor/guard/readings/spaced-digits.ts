import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const SPACED =
  /(?<![\w.,/*+^-]\s?)\d(?:(?:[ _|]|\.\.\.?| ?- ?| ?, ?(?:then )?| then (?:a )?| followed by (?:a )?)\d)+(?![\w/*+^.]|\s[/*+-])/g;

/** `2 8 0`, `2-8-0`, `2, then 8`: single digits in a row, joined. */
export const spacedDigits: Reading = {
  name: 'with the digits apart',
  hidden: true,
  read(reply) {
    const text = readPlainly(reply.replace(/[^\S\n]+/g, ' '));
    return [...text.matchAll(SPACED)].map((match) => `: ${match[0].replace(/\D/g, '')} .`);
  },
};
