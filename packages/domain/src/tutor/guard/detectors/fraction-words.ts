import { rational, sameRational } from '../../../math/rational.ts';
import { statesResult } from '../states-result.ts';
import type { Detector } from './detector.ts';

const PARTS: Readonly<Record<string, bigint>> = {
  half: 2n,
  third: 3n,
  quarter: 4n,
  fourth: 4n,
  fifth: 5n,
  sixth: 6n,
  eighth: 8n,
  tenth: 10n,
};
const SPOKEN = /\b(?:a |a single )?(half|third|quarter|fourth|fifth|sixth|eighth|tenth)\b(?! of)/gi;

/** `the answer is a half`. Only where it is put forward, since `half` is mostly something that one does. */
export const fractionWords: Detector = {
  name: 'states it as a fraction in words',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || answer.value.d === 1n || known.concluded(answer.value)) return false;
    return [...text.matchAll(SPOKEN)].some((match) => {
      const value = rational(1n, PARTS[match[1]?.toLowerCase() ?? ''] ?? 1n);
      return (
        value !== null &&
        sameRational(value, answer.value) &&
        statesResult(text, match.index, match.index + match[0].length)
      );
    });
  },
};
