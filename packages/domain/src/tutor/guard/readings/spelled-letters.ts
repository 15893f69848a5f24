import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const SPELLED = /(?<!\p{L})\p{L}(?:[\s.\-_*·]{1,2}\p{L}){2,}(?!\p{L})/gu;

/** The number words inside joined letters, the longest first. */
const NUMBER_WORD =
  /hundred|thousand|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|four?|fif|six|seven|eigh|nine)ty|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/gi;

/** `s-e-v-e-n`: single letters in a row, joined. */
export const spelledLetters: Reading = {
  name: 'letter by letter',
  hidden: true,
  read: (reply) =>
    [...reply.matchAll(SPELLED)].map((match) =>
      readPlainly(`: ${match[0].replace(/[^\p{L}]/gu, '').replace(NUMBER_WORD, ' $& ')}`),
    ),
};
