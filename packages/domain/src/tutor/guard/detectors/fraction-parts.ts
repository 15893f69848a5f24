import { rational, sameRational } from '../../../math/rational.ts';
import type { Detector } from './detector.ts';

const TOP = '(?:numerator|top(?: number| figure)?)';
const BOTTOM = '(?:denominator|bottom(?: number| figure)?)';
const IS = '(?:\\s+(?:is|be|of|becomes|stays|would be|must be))?[\\s:,(]+';
/** The figures above and below the line, said one after the other. */
const PARTS: readonly { pattern: RegExp; topFirst: boolean }[] = [
  { pattern: new RegExp(`\\b${TOP}${IS}(\\d+)\\b[^.?!\\d]{0,40}\\b${BOTTOM}${IS}(\\d+)\\b`, 'gi'), topFirst: true },
  { pattern: new RegExp(`\\b${BOTTOM}${IS}(\\d+)\\b[^.?!\\d]{0,40}\\b${TOP}${IS}(\\d+)\\b`, 'gi'), topFirst: false },
  { pattern: /(?<![\d:.])(\d+) ?: ?(\d+)(?!\d|[:.]\d)/g, topFirst: true },
  { pattern: /\b(\d+)(?: parts?| pieces?)? (?:out )?of (?:every )?(\d+)\b/gi, topFirst: true },
];

/** A fraction by its parts: `the top is 3 and the bottom is 8`, `3 parts out of 8`. */
export const fractionParts: Detector = {
  name: 'gives it as a top and a bottom',
  finds({ text, hidden }, answer, known) {
    if (hidden || answer.kind !== 'value' || answer.value.d === 1n || known.concluded(answer.value)) return false;
    return PARTS.some(({ pattern, topFirst }) =>
      [...text.matchAll(pattern)].some((match) => {
        const [first, second] = [BigInt(match[1] ?? 0), BigInt(match[2] ?? 0)];
        const value = topFirst ? rational(first, second) : rational(second, first);
        return value !== null && sameRational(value, answer.value) && !known.quotes(match[0]);
      }),
    );
  },
};
