import { extractValues } from '../../../math/extract-values.ts';
import {
  absRational,
  compareRational,
  multiplyRational,
  type Rational,
  rational,
  roundRational,
  sameRational,
  subtractRational,
  whole,
} from '../../../math/rational.ts';
import { statesResult } from '../states-result.ts';
import type { Detector } from './detector.ts';

const ABOUT =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|close to|just (?:over|under)|a little (?:over|under|more than|less than)|circa|near)|[≈~])\s*\$?$/i;

/** The answer rounded: `2.33` for 7/3, and `about 20` for 19 when that is put forward as what comes out. */
export const rounding: Detector = {
  name: 'gives it rounded',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    return extractValues(text).some((mention) => {
      if (known.mentions(mention.value) || sameRational(mention.value, answer.value)) return false;
      const about = ABOUT.test(text.slice(Math.max(0, mention.start - 24), mention.start));
      const stated = statesResult(text, mention.start, mention.end);
      const decimals = /\.(\d+)/.exec(mention.text)?.[1]?.length ?? 0;
      const exact =
        (answer.value.d !== 1n && sameRational(roundRational(answer.value, decimals), mention.value)) ||
        (mention.percent && decimals > 0 && isRoundedPercent(mention.value, answer.value, decimals));
      if (exact && (decimals > 0 || about || stated)) return true;
      return about && stated && isWithinTwentieth(mention.value, answer.value);
    });
  },
};

function isRoundedPercent(said: Rational, value: Rational, decimals: number): boolean {
  return sameRational(roundRational(multiplyRational(value, whole(100)), decimals), said);
}

function isWithinTwentieth(a: Rational, b: Rational): boolean {
  const twentieth = rational(1n, 20n);
  return (
    twentieth !== null &&
    compareRational(absRational(subtractRational(a, b)), multiplyRational(absRational(b), twentieth)) <= 0
  );
}
