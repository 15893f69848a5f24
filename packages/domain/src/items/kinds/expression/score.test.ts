import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreItem } from '../../score-item.ts';
import { makeItem } from '../../testing/make-item.ts';

const verdict = (key: string, text: string, form = 'any'): string => {
  const score = scoreItem(makeItem('expression', { key, form }), { kind: 'expression', text });
  return score.kind === 'scored' ? (score.right ? 'right' : 'wrong') : 'needs-grading';
};

describe('an expression', () => {
  it.each([
    [
      '(x+3)(x-3)',
      ['(x-3)(x+3)', 'x^2-9', 'x²−9', '-9+x^2', '(x-3)\\cdot(x+3)', '\\left(x+3\\right)\\left(x-3\\right)', 'x*x-9'],
    ],
    ['x = 4', ['4', 'x=4', '4 = x', 'x = 8/2', '$x = 4$', 'x = 4.0']],
    ['x = 2 or x = -3', ['x=-3 or x=2', '-3, 2', '{2, -3}', 'x = 2, x = -3', 'x=2 and x=-3']],
    ['x = \\pm 3', ['3, -3', 'x = -3 or x = 3', '±3']],
    ['x < 3', ['3 > x', 'x \\lt 3', '(-\\infty, 3)']],
    ['y = 2x + 1', ['2x - y + 1 = 0', 'y - 1 = 2x', 'y = 1 + 2x']],
    ['x^2 + y^2 = 25', ['y^2 = 25 - x^2', '25 = x^2 + y^2']],
    ['y < 2x', ['2x > y', '2y < 4x']],
    ['2\\sqrt{2}', ['\\sqrt{8}', '2√2', '2*sqrt(2)', '4/\\sqrt{2}']],
    ['(3, 4)', ['x = 3, y = 4', '(3,4)', 'y=4 and x=3']],
    ['1/2', ['0.5', '50%', '\\frac{2}{4}']],
    ['no solution', ['no solution', 'No solution.']],
  ])('%s is right in every equivalent form', (key, texts) => {
    expect(texts.filter((text) => verdict(key, text) !== 'right')).toEqual([]);
  });

  it.each([
    ['x = 4', ['x = 5', '-4', '4, 5', '']],
    ['(x+3)(x-3)', ['x^2+9', 'x^2-9x', 'idk', 'hello', 'I do not know']],
    ['x < 3', ['x > 3', 'x <= 3']],
    ['x^2 + y^2 = 25', ['x^2 + y^2 = 5', 'x + y = 5', '(x+y)^2 = 25']],
    ['y < 2x', ['y > 2x', 'y <= 2x', '2y < x']],
    ['(3, 4)', ['(4, 3)']],
    ['x = 2 or x = -3', ['2', '2, 3']],
  ])('%s is not right as anything else', (key, texts) => {
    expect(texts.filter((text) => verdict(key, text) !== 'wrong')).toEqual([]);
  });

  it.each([
    ['x = 4', '2x + 5 = 13'],
    ['x = 4', '2x = 8'],
    ['x = 2 or x = -3', 'x^2 + x - 6 = 0'],
    ['x < 3', '2x < 6'],
    ['4', '2x = 8'],
  ])('%s is no answer where it still has to be solved: %s', (key, text) => {
    expect(verdict(key, text)).toBe('wrong');
  });

  it('goes to a person where the algebra cannot tell', () => {
    expect(verdict('x = 4', '(4, 4)')).toBe('needs-grading');
    expect(verdict('5', '5!')).toBe('needs-grading');
    expect(verdict('n!', 'n')).toBe('needs-grading');
    expect(verdict('no solution', 'there are none')).toBe('needs-grading');
  });

  it.each([
    ['(x+3)(x-3)', 'same-form', ['(x-3)(x+3)', '(3+x)(x-3)'], ['x^2-9', 'x*x-9']],
    ['y = 2x + 1', 'same-form', ['y = 1 + 2x', '2x + 1 = y'], ['2x - y + 1 = 0']],
    ['2\\sqrt{2}', 'simplest', ['2√2', '2\\cdot\\sqrt{2}'], ['\\sqrt{8}', '√8']],
    ['3/2', 'simplest', ['3/2', '1.5', '1 1/2', '\\frac{3}{2}'], ['6/4', '15/10', '3/2.0']],
    ['4', 'simplest', ['4', '4.0'], ['8/2', '4/1', '2*2']],
    ['x = 4', 'simplest', ['x = 4', '4'], ['x = 8/2']],
    ['2x + 2', 'simplest', ['2x+2', '2+2x'], ['x+x+2', '2x+1+1']],
    ['x^3', 'simplest', ['x^3'], ['x*x*x', 'x^2*x']],
  ])('%s in %s form is right as %j, and not as %j', (key, form, right, wrong) => {
    expect(right.filter((text) => verdict(key, text, form) !== 'right')).toEqual([]);
    expect(wrong.filter((text) => verdict(key, text, form) !== 'wrong')).toEqual([]);
  });

  it('says when it is equal and only the form is amiss', () => {
    const item = makeItem('expression', { key: '(x+3)(x-3)', form: 'same-form' });
    expect(scoreItem(item, { kind: 'expression', text: 'x^2-9' })).toMatchObject({
      points: 0,
      reason: 'This is equal, but not in the form that is asked for.',
    });
  });

  const number = fc.integer({ min: -9, max: 9 }).filter((n) => n !== 0);
  it('has the same score in every way to write the same product', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const writings = [
          `${a}(${b}x+(${c}))`,
          `${a * b}x+(${a * c})`,
          `${a * c}+(${a * b})x`,
          `(${b}x + (${c})) \\cdot (${a})`,
          `\\frac{${2 * a}(${b}x+(${c}))}{2}`,
        ];
        const key = `${a}(${b}x + (${c}))`;
        expect(writings.map((text) => [text, verdict(key, text)])).toEqual(writings.map((text) => [text, 'right']));
        expect(verdict(key, `${a * b}x+(${a * c + 1})`)).toBe('wrong');
      }),
      { numRuns: 60 },
    );
  });

  it('has the same score in every order and form of a set of solutions', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 9 }), (a, b, d) => {
        const key = `x = ${a}/${d} or x = ${b}`;
        const writings = [
          `${b}, ${a}/${d}`,
          `x=${b} or x=${a}/${d}`,
          `\\{${a * 2}/${d * 2}, ${b}\\}`,
          `x = \\frac{${a}}{${d}}, x = ${b}`,
        ];
        if (a === b * d) return;
        expect(writings.map((text) => [text, verdict(key, text)])).toEqual(writings.map((text) => [text, 'right']));
      }),
      { numRuns: 60 },
    );
  });
});
