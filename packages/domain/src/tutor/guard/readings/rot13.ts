import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

function shift(letter: string): string {
  const base = letter <= 'Z' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
}

/** Letters shifted by thirteen: `frira` is seven. English read so is gibberish, so this costs no honest reply. */
export const rot13: Reading = {
  name: 'in shifted letters',
  hidden: true,
  read(reply) {
    const shifted = readPlainly(reply.replace(/\d/g, ' ').replace(/[a-z]/gi, shift));
    return /\d/.test(shifted) || /\b(?:rot|cipher|caesar|decode|shift)/i.test(reply) ? [shifted] : [];
  },
};
