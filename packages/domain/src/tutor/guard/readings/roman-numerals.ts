import type { Reading } from './reading.ts';

const ROMAN = /\b(?=[MDCLXVI]{2,}\b|[VX]\b)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b/g;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Letters of other scripts that are drawn like Roman numerals. */
const LOOKS: Readonly<Record<string, string>> = {
  ...{ І: 'I', Ӏ: 'I', Ι: 'I', Х: 'X', Χ: 'X', М: 'M', Μ: 'M', С: 'C', Ϲ: 'C', Ѵ: 'V', ν: 'V' },
};
/** Signs of their own that are nothing but Roman numerals. */
const SIGNS = /[\u2160-\u217f]/u;
/** Small letters, with a word about Rome: `the Roman numeral vii`. */
const SMALL = /(?<![\w'’])[ivxlcdm]+(?![\w'’])/g;

const LONE = /(?<![\w'’])[IVXLCDM](?![\w'’])/g;

/** `XLII`. Capitals only; a lone I, C, D, L or M is a pronoun, an option or a name, unless Romans are spoken of. */
export const romanNumerals: Reading = {
  name: 'in Roman numerals',
  hidden: true,
  read(reply) {
    const capitals = /\broman/i.test(reply) ? reply.replace(SMALL, (word) => word.toUpperCase()) : reply;
    const text = capitals.replace(/\p{L}/gu, (sign) => LOOKS[sign] ?? sign).normalize('NFKC');
    const written = SIGNS.test(reply) ? text.toUpperCase() : text;
    const spoken = /\broman/i.test(reply) || SIGNS.test(reply);
    return [...written.matchAll(ROMAN), ...(spoken ? written.matchAll(LONE) : [])].map((match) => {
      const values = [...match[0]].map((letter) => VALUES[letter] ?? 0);
      return `: ${values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)}`;
    });
  },
};
