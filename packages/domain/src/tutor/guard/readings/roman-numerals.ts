import type { Reading } from './reading.ts';

const ROMAN = /\b(?=[MDCLXVI]{2,}\b|[VX]\b)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b/g;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

const LONE = /(?<![\w'’])[IVXLCDM](?![\w'’])/g;

/** `XLII`. Capitals only; a lone I, C, D, L or M is a pronoun, an option or a name, unless Romans are spoken of. */
export const romanNumerals: Reading = {
  name: 'in Roman numerals',
  hidden: true,
  read: (reply) =>
    [...reply.matchAll(ROMAN), ...(/\broman/i.test(reply) ? reply.matchAll(LONE) : [])].map((match) => {
      const values = [...match[0]].map((letter) => VALUES[letter] ?? 0);
      return `: ${values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)}`;
    }),
};
