import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateArithmetic } from './evaluate-arithmetic.ts';
import { rationalToNumber } from './rational.ts';

describe('evaluateArithmetic', () => {
  it.each([
    ['2+3*4', 14],
    ['-2^2', -4],
    ['(1+2)(3)', 9],
    ['50%', 0.5],
    ['sqrt(49/4)', 3.5],
    ['2^-2', 0.25],
    ['7/2/7', 0.5],
  ])('works out %s', (text, value) => {
    const result = evaluateArithmetic(text);
    expect(result && rationalToNumber(result)).toBe(value);
  });

  it.each(['1/0', '9^9^9^9', 'sqrt(2)', '2+', '3 4', '', 'x', '('.repeat(300)])('gives nothing for %s', (text) => {
    expect(evaluateArithmetic(text)).toBeNull();
  });

  it('agrees with whole-number arithmetic', () => {
    const n = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(n, n, n, (a, b, c) => {
        const result = evaluateArithmetic(`(${a}) + (${b}) * (${c})`);
        expect(result && rationalToNumber(result)).toBe(a + b * c);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789+-*/^()%. x') }),
        (text) => void evaluateArithmetic(text),
      ),
    );
  });
});
