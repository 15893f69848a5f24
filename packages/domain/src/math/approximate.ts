import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import { rationalToNumber } from './rational.ts';

/** Longer expressions are nobody's answer. */
const LONGEST = 120;

/**
 * The decimal value of normalised arithmetic with π and square roots (`2 pi`, `sqrt(2)/3`); null where there are other
 * letters, and for rational arithmetic, whose value is exact.
 */
export function approximate(text: string): number | null {
  if (text.length > LONGEST || !/\bpi\b|\dpi\b|sqrt/.test(text)) return null;
  const decimal = text
    .replace(/sqrt\(([^()]+)\)/g, (whole, inner: string) => {
      const value = evaluateArithmetic(inner);
      return value && value.n >= 0n ? `(${Math.sqrt(rationalToNumber(value)).toFixed(10)})` : whole;
    })
    .replace(/pi\b/g, `(${Math.PI.toFixed(10)})`);
  const value = evaluateArithmetic(decimal);
  return value ? rationalToNumber(value) : null;
}
