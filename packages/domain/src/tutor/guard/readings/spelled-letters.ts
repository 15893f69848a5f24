import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

const SPELLED = /(?<!\p{L})\p{L}(?:[\s.\-_*·]{1,2}\p{L}){2,}(?!\p{L})/gu;

/** `s-e-v-e-n`: single letters in a row, joined. */
export const spelledLetters: Reading = {
  name: 'letter by letter',
  hidden: true,
  read: (reply) => [...reply.matchAll(SPELLED)].map((match) => readPlainly(`: ${match[0].replace(/[^\p{L}]/gu, '')}`)),
};
