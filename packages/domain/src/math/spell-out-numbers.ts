import { english } from './number-words/english.ts';
import type { NumberWords } from './number-words/number-words.ts';
import { readNumberWords } from './read-number-words.ts';

const FRACTION_NAMES: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
};
const FRACTION = new RegExp(`\\b(\\d+)[\\s-]+(${Object.keys(FRACTION_NAMES).join('|')})s?\\b`, 'gi');

/**
 * Writes spelled numbers as digits: `forty-two` 42, `three quarters` 3/4, `minus four` -4, `two point five` 2.5,
 * `a hundred` 100. `one half` is a half; a lone `half` or `third` stays, since it is more often an operation or a rank.
 */
export function spellOutNumbers(text: string, language: NumberWords = english): string {
  let digits = text;
  for (const run of readNumberWords(text, language).reverse()) {
    const article = /\ba[\s-]+$/i.exec(digits.slice(0, run.start));
    const start = article && /^(1000?|1000000)$/.test(run.digits) ? run.start - article[0].length : run.start;
    digits = digits.slice(0, start) + run.digits + digits.slice(run.end);
  }
  if (language !== english) return digits;
  return digits
    .replace(/\b(\d+) and a half\b/gi, '$1.5')
    .replace(FRACTION, (_, count: string, name: string) => `${count}/${FRACTION_NAMES[name.toLowerCase()] ?? 1}`)
    .replace(
      /\b(\d+) point ((?:\d+[ -]?)+)\b/gi,
      (_, head: string, tail: string) => `${head}.${tail.replace(/[ -]/g, '')}`,
    )
    .replace(/(?<![\d)]\s*|\b[a-z]\s)\b(?:minus|negative) (?=\d)/gi, '-');
}
