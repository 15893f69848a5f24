import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const SPELLED = /(?<!\p{L})\p{L}(?:[\s.\-_*·]{1,2}\p{L}){2,}(?!\p{L})/gu;

const NEXT_WORD = /(hundred|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?=[a-z])/gi;

/** `s-e-v-e-n`: single letters in a row, joined. */
export const spelledLetters: Reading = {
  name: 'letter by letter',
  hidden: true,
  read: (reply) =>
    [...reply.matchAll(SPELLED)].map((match) =>
      readPlainly(`: ${match[0].replace(/[^\p{L}]/gu, '').replace(NEXT_WORD, '$1 ')}`),
    ),
};
