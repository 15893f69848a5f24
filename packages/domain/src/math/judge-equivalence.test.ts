import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeEquivalence } from './judge-equivalence.ts';

describe('judgeEquivalence', () => {
  it.each([
    ['2x+5=13', 'x=4'],
    ['\\frac{1}{2}', '0.5'],
    ['50%', '1/2'],
    ['x = 4', '4'],
    ['x<3', '2x<6'],
    ['-2x<6', 'x>-3'],
    ['x=3 or x=-2', '-2, 3'],
    ['x=\\pm 3', '3, -3'],
    ['2 m', '200 cm'],
    ['36 km/h', '10 m/s'],
    ['$25', '25'],
    ['three quarters', '0.75'],
    ['2(x+1)', '2x+2'],
    ['y=2x+1', '2x-y+1=0'],
    ['\\sqrt{8}', '2\\sqrt{2}'],
    ['3\\frac12', '7/2'],
    ['1,200', '1200'],
    ['１２', 'twelve'],
    ['x > 3', '(3, \\infty)'],
    ['2 <= x < 5', '[2, 5)'],
    ['x > 2 and x < 5', '2 < x < 5'],
    ['x = 3, y = 4', '(3, 4)'],
    ['y = 4 and x = 3', 'x = 3, y = 4'],
  ])('finds %s and %s equivalent', (a, b) => {
    expect(judgeEquivalence(a, b)).toBe('equivalent');
  });

  it.each([
    ['x=4', 'x=5'],
    ['0.33', '1/3'],
    ['(3,4)', '(4,3)'],
    ['x<3', 'x>3'],
    ['x^2+1', '(x+1)^2'],
    ['2, 3', '2'],
    ['2 m', '2 cm'],
    ['x > 3', '[3, \\infty)'],
    ['2 < x < 5', '(2, 6)'],
    ['x = 3, y = 4', '(4, 3)'],
  ])('finds %s and %s different', (a, b) => {
    expect(judgeEquivalence(a, b)).toBe('different');
  });

  it.each([
    ['x^2=4', 'x=2'],
    ['4', '4 cm'],
    ['the mitochondrion', 'a cell'],
    ['', '4'],
    ['3x=12', '4'],
  ])('does not decide about %s and %s', (a, b) => {
    expect(judgeEquivalence(a, b)).toBe('unknown');
  });

  const number = fc.integer({ min: -50, max: 50 });
  const answer = fc.oneof(
    fc.tuple(number, fc.integer({ min: 1, max: 12 })).map(([n, d]) => `${n}/${d}`),
    number.map((n) => `x = ${n}`),
    fc.tuple(number, number).map(([a, b]) => `${a}x + ${b}`),
    fc.tuple(number, number).map(([a, b]) => `x^2 + ${a}x = ${b}`),
    fc.tuple(number, number).map(([a, b]) => `sin(${a}x) + ${b}`),
    fc.string({ maxLength: 12 }),
  );

  it('gives the same verdict both ways round and every time', () => {
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        const verdict = judgeEquivalence(a, b);
        expect(judgeEquivalence(b, a)).toBe(verdict);
        expect(judgeEquivalence(a, b)).toBe(verdict);
      }),
    );
  });

  it('tells every pair of fractions apart exactly', () => {
    const fraction = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fraction, fraction, ([a, b], [c, d]) => {
        expect(judgeEquivalence(`${a}/${b}`, `\\frac{${c}}{${d}}`)).toBe(a * d === b * c ? 'equivalent' : 'different');
      }),
    );
  });

  it('leaves the random numbers of others alone', () => {
    const before = Math.random;
    judgeEquivalence('sin(x)^2 + cos(x)^2', '1');
    expect(Math.random).toBe(before);
  });
});
