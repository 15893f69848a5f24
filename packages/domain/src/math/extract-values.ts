import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import type { Rational } from './rational.ts';

/** A value written in prose, and where. Offsets are into the text that was given. */
export type ValueMention = { value: Rational; text: string; start: number; end: number; percent: boolean };

/** A number: decimals, a fraction of whole numbers, a mixed number in brackets; the sign only where it is no operator. */
const NUMBER =
  /(?:(?<![\w)%.]\s{0,2})-\s?|(?<=[a-zA-Z]{2}\s)-)?(?:\(\d+\+\d+\/\d+\)|\d+(?:\.\d+)?(?:\s?\/\s?\d+(?:\.\d+)?(?![\d.]*\s?[/(]))?|(?<!\d)\.\d+)\s?%?/g;

/** Every value in normalised prose (`normaliseMath`), in order. `3/4` is one value; `7 - 4` is two positive ones. */
export function extractValues(text: string): ValueMention[] {
  const mentions: ValueMention[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const written = match[0];
    const percent = written.endsWith('%');
    const value = evaluateArithmetic(percent ? written.slice(0, -1) : written);
    if (value)
      mentions.push({
        value,
        text: written.trim(),
        start: match.index,
        end: match.index + written.trimEnd().length,
        percent,
      });
  }
  return mentions;
}
