import { readPlainly } from './plain.ts';
import type { Reading } from './reading.ts';

/** Letters of other scripts that look like Latin ones; NFKC has done the rest (mathematical, circled, fullwidth). */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd', ɡ: 'g' },
  ...{ ο: 'o', α: 'a', ε: 'e', ν: 'v', ι: 'i', τ: 't', υ: 'u', η: 'n', κ: 'k', ρ: 'p', ѵ: 'v', ԝ: 'w', т: 't' },
  ...{ О: 'o', Е: 'e', Т: 't', Н: 'h', Х: 'x', І: 'i', Ѕ: 's', ɩ: 'i', ʏ: 'y', в: 'b', к: 'k' },
};
/** Scripts that have such letters. */
const MIXED = /[a-zA-Z\u0370-\u052f\u0251-\u029f]/;
/** Signs that carry a digit where Unicode does not say that they are one. */
const CIRCLED: readonly (readonly [number, number])[] = [
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
  [0x24f5, 1],
];
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  S: '5',
  B: '8',
};

const digitOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  const start = CIRCLED.find(([from]) => code >= from && code < from + 10);
  return start ? String(code - start[0] + start[1]) : sign;
};

/** Words and figures in letters that only look like themselves: `sеvеn` in Cyrillic, `s3v3n`, `4O`, dice and circled digits. */
export const lookAlikes: Reading = {
  name: 'in look-alike signs',
  hidden: true,
  read(reply) {
    const texts: string[] = [];
    const signs = reply
      .replace(/[\u2776-\u2793\u24f5-\u24fe]/g, digitOf)
      .replace(/[⚀-⚅]/g, (die) => String(die.charCodeAt(0) - 0x267f));
    if (signs !== reply) texts.push(signs);
    const letters = reply.replace(/\p{L}+/gu, (word) =>
      MIXED.test(word) && /\P{ASCII}/u.test(word) ? [...word].map((sign) => HOMOGLYPHS[sign] ?? sign).join('') : word,
    );
    if (letters !== reply) texts.push(letters);
    const leet = [
      ...reply.matchAll(/(?<![\w$@!.])(?=[\w$@!]*[a-z])(?=[\w$@!]*[\d$@!][a-z])[\w$@!]{3,24}(?![\w$@])/gi),
    ].map((match) => `: ${[...match[0].toLowerCase()].map((sign) => LEET[sign] ?? sign).join('')}`);
    const figures = [...reply.matchAll(/(?<![\w.])(?=[\dOolISB|]*\d)(?=\d*[OolISB|])[\dOolISB|]{2,8}(?![\w])/g)].map(
      (match) => `: ${[...match[0]].map((sign) => DIGIT_LETTERS[sign] ?? sign).join('')}`,
    );
    return [...texts, ...leet, ...figures].map(readPlainly);
  },
};
