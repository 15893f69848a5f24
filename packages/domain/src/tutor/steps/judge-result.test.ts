import { describe, expect, it } from 'vitest';
import { keyedProblemSchema } from '../../answer-key/answer-key.ts';
import { judgeResult } from './judge-result.ts';

function verdict(work: string, answer: string, accepted: string[] = []): 'right' | 'wrong' | null {
  return judgeResult(work, keyedProblemSchema.parse({ answer, accepted }))?.verdict ?? null;
}

describe('judgeResult', () => {
  it.each([
    ['2x = 8\nx = 4', 'x = 4'],
    ['So there are 4 apples left.', '4'],
    ['x = 2 or x = -3', 'x = -3, x = 2'],
    ['x = -3\nx = 2', 'x = 2 or x = -3'],
    ['x = ±3', '3, -3'],
    ['x = 3\ny = 4', '(3, 4)'],
    ['(3, 4)', 'x = 3, y = 4'],
    ['x > 3', '(3, \\infty)'],
    ['so 2 <= x < 5', '[2, 5)'],
    ['That is 2 m.', '200 cm'],
    ['= 2x + 6', '2(x + 3)'],
    ['x = 4\n2(4) + 5 = 13', 'x = 4'],
    ['x = 4\nCheck: 2 * 4 + 5 = 13', 'x = 4'],
    ['total cost: $25', '25 dollars'],
    ['\\boxed{\\frac{1}{2}}', '0.5'],
    ['It is the mitochondrion', 'mitochondrion'],
    ['40 minutes', '2/3 hours'],
  ])('finds that %j ends in %j', (work, answer) => {
    expect(verdict(work, answer)).toBe('right');
  });

  it.each([
    ['2x = 8\nx = 5', 'x = 4'],
    ['She has 12 apples', '15'],
    ['x > 3', 'x >= 3'],
    ['x = 3, y = 5', '(3, 4)'],
    ['That is 2 m.', '2 cm'],
  ])('finds that %j does not end in %j', (work, answer) => {
    expect(verdict(work, answer)).toBe('wrong');
  });

  it.each([
    ['2x = 8', 'x = 4'],
    ['x = 2', 'x = 2 or x = -3'],
    ['divide both sides by 4', 'x = 4'],
    ['I subtracted 4', '4'],
    ['it is not 4', '4'],
    ['I will do step 4', '4'],
    ['4', '4 cm'],
    ['', '4'],
    ['no idea', '4'],
  ])('says nothing of %j for %j', (work, answer) => {
    expect(verdict(work, answer)).toBeNull();
  });
});
