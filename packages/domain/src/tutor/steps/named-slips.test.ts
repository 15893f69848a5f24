import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFirstBreak } from './find-first-break.ts';

function slipIn(before: string, after: string, verb = 'Solve'): string | null | undefined {
  const work = verb === 'Solve' ? `${before}\n${after}` : after;
  return findFirstBreak(work, { instructions: `${verb} ${before}.`, answers: [], solution: '' })?.slip;
}

describe('the name of a slip in an equation', () => {
  it.each([
    ['2(3x + 1) = 4(x + 3)', '6x + 1 = 4x + 3', 'distribution'],
    ['3(x + 2) = 5(x - 4)', '3x + 2 = 5x - 4', 'distribution'],
    ['2(x + 5) = 3(2x - 1)', 'x + 10 = 2x - 3', 'distribution'],
    ['3(x + 2) + 2(x + 4) = 24', '3x + 2 + 2x + 4 = 24', 'distribution'],
    ['2(x + 1) < 3(x + 4)', '2x + 1 < 3x + 4', 'distribution'],
    ['8 - 2(x - 3) = 4', '8 - 2x - 3 = 4', 'distribution'],
    ['x/2 + 3 = 7', 'x + 3 = 14', 'distribution'],
    ['6x + 9 = 21', '2x + 9 = 7', 'distribution'],
    ['(x + 1)/2 = (x - 3)/5', '5x + 1 = 2x - 3', 'distribution'],
    ['2/x = 4/(x + 3)', '2x + 3 = 4x', 'distribution'],
    ['(x + 3)^2 = 25', 'x^2 + 9 = 25', 'distribution'],
    ['(x - 4)^2 = 9', 'x^2 + 16 = 9', 'distribution'],
    ['(x + 2)(x + 3) = 12', 'x^2 + 6 = 12', 'distribution'],
    ['-(x - 3) = 7', '-x - 3 = 7', 'sign'],
    ['-2(x - 1) = -4(x - 3)', '-2x - 2 = -4x - 12', 'sign'],
    ['8 - 2(x - 3) = 4', '8 - 2x - 6 = 4', 'sign'],
    ['-2x = 8', 'x = 4', 'sign'],
    ['5x + 3 = 2x + 9', '5x + 2x = 9 + 3', 'inverse-operation'],
    ['5x + 3 = 2x + 9', '7x = 6', 'inverse-operation'],
    ['5x + 3 = 2x + 9', '3x = 12', 'inverse-operation'],
    ['x/3 = 4/5', '3x = 20', 'inverse-operation'],
    ['x/2 + x/3 = 10', '3x + 2x = 10', 'inverse-operation'],
    ['7x + 1 - 3x = 9', '4x = 9', 'dropped-term'],
    ['3x + 2 = x + 8', '3x + 2 = 8', 'dropped-term'],
    ['3x = 27', 'x = 8', 'arithmetic'],
    ['2x + 3 = x + 9', '5x = 10x', 'combining'],
    ['5 + 2x = 14', '7x = 14', 'combining'],
    ['3(x + 4) = 27', '3(x + 4) = 72', 'transcription'],
    ['4 + 2(x - 3) = 12', '6x - 18 = 12', 'operation-order'],
  ])('from %j to %j is right', (before, after, slip) => {
    expect(slipIn(before, after)).toBe(slip);
  });

  it.each([
    // Two slips of different kinds.
    ['2(3x + 1) - 5 = 4(x + 3)', '6x + 1 + 5 = 4x + 3'],
    ['2(x + 3) = -(x - 5)', '2x + 3 = -x - 5'],
    // A term that is left out, or a bracket in part and then put together.
    ['3(x + 1) + 2 = 32', '3x + 3 = 32'],
    ['18 - (x - 9) = 11', '9 - x = 11'],
    ['5x + 3 = 2x + 9', '3x = 7'],
  ])('from %j to %j is left open where several would do', (before, after) => {
    expect(slipIn(before, after)).toBeNull();
  });

  it('is distribution whatever the numbers, where each bracket is multiplied in part', () => {
    const number = fc.integer({ min: 2, max: 9 });
    const numbers = fc.record({ a: number, b: number, c: number, d: number, e: number, f: number });
    fc.assert(
      fc.property(numbers, ({ a, b, c, d, e, f }) => {
        const slip = slipIn(`${a}(${b}x + ${c}) = ${d}(${e}x - ${f})`, `${a * b}x + ${c} = ${d * e}x - ${f}`);
        expect([undefined, 'distribution']).toContain(slip);
      }),
    );
  });
});

describe('the name of a slip in an expression', () => {
  it.each([
    ['4(2x + 3) + 2(x + 1)', '8x + 3 + 2x + 1', 'distribution'],
    ['3(x - 5) - 2(x - 1)', '3x - 5 - 2x - 1', 'distribution'],
    ['(x + 2)(x + 3)', 'x^2 + 3x + 6', 'distribution'],
    ['(x + 2)(x - 3)', 'x^2 - x + 6', 'sign'],
    ['-(x - 3)', '-x - 3', 'sign'],
    ['2x + 3y', '5xy', 'combining'],
    ['x + x', 'x^2', 'combining'],
    ['5x^2 + 2x', '7x^3', 'combining'],
    ['x^5/x^2', 'x^7', 'power'],
    ['x^6/x^2', 'x^3', 'power'],
  ])('from %j to %j is right', (before, after, slip) => {
    expect(slipIn(before, after, 'Simplify')).toBe(slip);
  });

  it('is operation order where a sum is worked out before a power', () => {
    expect(slipIn('5 + 2^3', '5 + 2^3 = 343', 'Work out')).toBe('operation-order');
    expect(slipIn('2 * 3^2', '2 * 3^2 = 36', 'Work out')).toBe('operation-order');
  });
});
