import { spellOutNumbers } from '../../../math/spell-out-numbers.ts';
import { toPlain } from '../to-plain.ts';

const DOZENS = /\b(?:a|one|1) (dozen|score)\b/gi;

/** A question as the solvers read it: plain signs, figures for number words, `%` for percent, one space between words. */
export function prepare(stem: string): string {
  return spellOutNumbers(toPlain(stem).replace(DOZENS, (_, name: string) => (/dozen/i.test(name) ? '12' : '20')))
    .replace(/(\d)\s?(?:percent|per cent)\b/gi, '$1%')
    .replace(/\b(?:percent|per cent)\b/gi, 'percent')
    .replace(/\b(?:rs|inr|usd)\b\.?\s*(?=\d)/gi, '$')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every figure of a prepared text, as written. */
export function figuresOf(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?/g) ?? [];
}
