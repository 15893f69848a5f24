import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

/** Letters shifted by thirteen: `frira` is seven. English read so is gibberish, so this costs no honest reply. */
export const rot13: Reading = {
  name: 'in shifted letters',
  hidden: true,
  read: (reply) =>
    [
      readPlainly(
        reply.replace(/[a-z]/gi, (letter) => {
          const base = letter <= 'Z' ? 65 : 97;
          return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
        }),
      ).replace(/\d+(?=\s*a single)/g, ''),
    ].filter((text) => /\d/.test(text.replace(/\d+/g, (digits) => (reply.includes(digits) ? '' : digits)))),
};
