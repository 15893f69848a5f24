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
import { valuesIn } from '../values-in.ts';
import type { Detector } from './detector.ts';

const ABOUT =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|nearly|almost|close to|just (?:over|under)|a little (?:over|under|more than|less than)|circa|near)|[≈~])\s*\$?$/i;

const ASKS_TO_ROUND = /\bround(?:s|ed|ing)?\b/i;

/** The answer rounded: `2.33` for 7/3, and `about 20` for 19 when that is put forward as what comes out. */
export const rounding: Detector = {
  name: 'gives it rounded',
  finds({ text }, answer, known) {
    if (answer.kind !== 'value' || known.concluded(answer.value)) return false;
    return valuesIn(text).some((mention) => {
      if (known.mentions(mention.value) || sameRational(mention.value, answer.value)) return false;
      const about = ABOUT.test(text.slice(Math.max(0, mention.start - 24), mention.start));
      const stated = statesResult(text, mention.start, mention.end);
      const decimals = /\.(\d+)/.exec(mention.text)?.[1]?.length ?? 0;
      const exact =
        (answer.value.d !== 1n && sameRational(roundRational(answer.value, decimals), mention.value)) ||
        (mention.percent && decimals > 0 && isRoundedPercent(mention.value, answer.value, decimals));
      if (exact && (decimals > 0 || about || stated)) return true;
      if (about && stated && isWithinTwentieth(mention.value, answer.value)) return true;
      // `94.02, so round it`: the reply hands over the number and the rounding that makes the answer of it.
      return decimals > 0 && (about || ASKS_TO_ROUND.test(text)) && roundsTo(mention.value, answer.value);
    });
  },
};

function isRoundedPercent(said: Rational, value: Rational, decimals: number): boolean {
  return sameRational(roundRational(multiplyRational(value, whole(100)), decimals), said);
}

/** Whether the value, cut to as many decimals as the answer has, is the answer. */
function roundsTo(value: Rational, answer: Rational): boolean {
  return [0, 1, 2].some(
    (decimals) =>
      sameRational(roundRational(answer, decimals), answer) && sameRational(roundRational(value, decimals), answer),
  );
}

function isWithinTwentieth(a: Rational, b: Rational): boolean {
  const twentieth = rational(1n, 20n);
  return (
    twentieth !== null &&
    compareRational(absRational(subtractRational(a, b)), multiplyRational(absRational(b), twentieth)) <= 0
  );
}
