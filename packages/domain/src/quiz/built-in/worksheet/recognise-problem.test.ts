import { describe, expect, it } from 'vitest';
import { recogniseProblem } from './recognise-problem.ts';

const problems: readonly (readonly [string, string | null])[] = [
  ['Solve 3x + 5 = 20.', 'two-step-equation'],
  ['Solve $4x - 7 = 2x + 9$', 'unknown-on-both-sides'],
  ['2(x + 3) = 18', 'equation-with-brackets'],
  ['Solve the system: x + y = 10, x - y = 4', 'system-value'],
  ['Solve: -3x + 4 ≥ 19', 'linear-inequality'],
  ['x^2 - 5x + 6 = 0', 'quadratic-solution'],
  ['Factor x^2 + 7x + 12.', 'factor-trinomial'],
  ['Expand (x + 2)(x - 5)', 'expand-binomials'],
  ['What is $\\frac{2}{3} + \\frac{1}{4}$?', 'fraction-sum'],
  ['What is 15% of 80?', 'percent-of'],
  ['A shirt costs $40 and is 25% off. Find the sale price.', 'price-after-change'],
  ['Simplify: 5 + 3 * (8 - 2)', 'order-of-operations'],
  ['If f(x) = 3x - 2, find f(4).', 'evaluate-function'],
  ['Find the slope of the line through (1, 2) and (3, 8).', 'slope-two-points'],
  ['Find the mean of 4, 8, 9 and 11.', 'mean-of-list'],
  ['The legs of a right triangle are 3 and 4. Find the hypotenuse.', 'pythagoras'],
  ['Who invented the cotton gin in 1793?', null],
  ['Describe the water cycle.', null],
];

describe('recogniseProblem', () => {
  it.each(problems.filter(([, id]) => id !== null))('%s', (problem, id) => {
    expect(recogniseProblem(problem)?.id).toBe(id);
  });

  it('takes no question of another subject for a problem', () => {
    for (const [problem, id] of problems.filter(([text]) => /invented|Describe/.test(text)))
      expect(recogniseProblem(problem)?.id ?? null).toBe(id);
  });
});
