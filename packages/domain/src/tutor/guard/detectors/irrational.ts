import { approximate } from '../../../math/approximate.ts';
import { rationalToNumber } from '../../../math/rational.ts';
import { valuesIn } from '../values-in.ts';
import type { Detector } from './detector.ts';

/** An answer with a root or π as a decimal number: `1.414` for √2. */
export const irrational: Detector = {
  name: 'gives it as a decimal number',
  finds({ text }, answer, known) {
    const exact = answer.kind === 'expression' ? approximate(answer.text.replace(/^[a-z]\s*=\s*/i, '')) : null;
    if (exact === null) return false;
    return valuesIn(text).some((mention) => {
      const decimals = /\.(\d+)/.exec(mention.text)?.[1]?.length ?? 0;
      if (decimals === 0 || known.mentions(mention.value)) return false;
      return Math.abs(rationalToNumber(mention.value) - exact) < 10 ** -decimals;
    });
  },
};
