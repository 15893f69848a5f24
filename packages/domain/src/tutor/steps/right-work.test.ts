import { describe, expect, it } from 'vitest';
import { checkLines } from './check-lines.ts';
import { findFirstBreak } from './find-first-break.ts';

/** Right work as students write it, with its rounding, its shorthand and its cases on lines of their own. */
const RIGHT: readonly (readonly [string, string])[] = [
  [
    'Find the slope of the line through (1,2) and (3,8).',
    'm = (8-2)/(3-1) = 6/2 = 3\ny = 3x + b\n2 = 3(1) + b\nb = -1\ny = 3x - 1',
  ],
  ['Find the vertex of y = x^2 - 4x + 1', 'x = -b/2a = 4/2 = 2\ny = 2^2 - 4(2) + 1 = 4 - 8 + 1 = -3\nvertex (2, -3)'],
  ['Solve x^2 - 4x + 1 = 0', 'x = (4 ± sqrt(16 - 4))/2\nx = (4 ± sqrt(12))/2\nx = 2 ± sqrt(3)'],
  [
    'Solve x^2 + 6x + 5 = 0 by completing the square',
    'x^2 + 6x = -5\nx^2 + 6x + 9 = 4\n(x+3)^2 = 4\nx + 3 = ±2\nx = -1 or x = -5',
  ],
  ['Solve 2x + 3y = 12 and x - y = 1', 'x = y + 1\n2(y+1) + 3y = 12\n5y + 2 = 12\n5y = 10\ny = 2\nx = 3'],
  ['Solve |2x - 1| = 5', '2x - 1 = 5 or 2x - 1 = -5\n2x = 6 or 2x = -4\nx = 3 or x = -2'],
  ['Solve |2x - 1| = 5', '2x - 1 = 5\n2x = 6\nx = 3\n2x - 1 = -5\n2x = -4\nx = -2'],
  ['A train travels 120 km in 2 h. How far in 5 h at that speed?', 'speed = 120/2 = 60 km/h\n60 * 5 = 300 km'],
  ['Find the area of a triangle with base 6 and height 4.', 'A = 1/2 bh\nA = 1/2 * 6 * 4\nA = 12'],
  ['Area of circle radius 5', 'A = pi r^2 = pi * 25 = 78.5'],
  ['Convert 2.5 hours into minutes', '2.5 * 60 = 150 min'],
  ['Increase 80 by 15%', '15% of 80 = 12\n80 + 12 = 92'],
  ['Increase 80 by 15%', '80 * 1.15 = 92'],
  ['Solve 3/(x-1) = 2', '3 = 2(x-1)\n3 = 2x - 2\n5 = 2x\nx = 2.5'],
  ['Solve sqrt(x+1) = 3', 'x + 1 = 9\nx = 8'],
  ['Solve x^2 = 2x', 'x^2 - 2x = 0\nx(x - 2) = 0\nx = 0, x = 2'],
  ['Solve 5x - 3 > 2x + 9', '3x > 12\nx > 4'],
  ['Solve -2 <= 3x + 1 < 10', '-3 <= 3x < 9\n-1 <= x < 3'],
  ['Evaluate f(3) for f(x) = 2x + 1', 'f(3) = 2(3) + 1 = 7'],
  ['Given a = 3 and b = 4, find c if c^2 = a^2 + b^2', 'c^2 = 9 + 16 = 25\nc = 5'],
  ['Find the mean of 3, 5, 10', '3 + 5 + 10 = 18\n18 / 3 = 6'],
  ['Simplify (2x^2 y)^3', '8x^6 y^3'],
  ['Simplify 6x^2/(3x)', '2x'],
  ['Simplify (x^2 - 9)/(x - 3)', '(x-3)(x+3)/(x-3)\nx + 3'],
  ['Factor 2x^2 + 7x + 3', '2x^2 + 6x + x + 3\n2x(x+3) + 1(x+3)\n(2x+1)(x+3)'],
  ['Simplify 3/4 + 1/6', '9/12 + 2/12 = 11/12'],
  ['Two numbers add up to 20 and differ by 4. Find them.', 'x + y = 20\nx - y = 4\n2x = 24\nx = 12\ny = 8'],
  ['Sum of three consecutive integers is 48', 'n + n+1 + n+2 = 48\n3n + 3 = 48\n3n = 45\nn = 15\n15, 16, 17'],
  ['Solve 2(x+3)=14', '2(x+3)=14 -> 2x+6=14 -> 2x=8 -> x=4'],
  ['Solve 2(x+3)=14', '2(x+3)=14 => x+3 = 7 => x = 4'],
  ['Solve 2x+5=13', '2x + 5 = 13\n   - 5   -5\n2x = 8\n/2   /2\nx = 4'],
  ['1. Solve x + 4 = 9. 2. Solve 2x = 14. 3. Solve x - 3 = 5.', '1. x = 5\n2. x = 7\n3. x = 8'],
  ['Solve x + 4 = 9. Then solve 2x = 14.', 'x = 9 - 4\nx = 5\nx = 14/2\nx = 7'],
  ['Solve 4x = 20', '4x = 20\n4(5) = 20\nx = 5'],
  ['Write 0.333... as a fraction', 'x = 0.333\n10x = 3.333\n9x = 3\nx = 1/3'],
  ['Probability of two heads', '1/2 * 1/2 = 1/4'],
  ['Find 3! + 2', '3! = 3*2*1 = 6\n6 + 2 = 8'],
  ['Compute log', 'log 100 = 2'],
  ['Solve 3^x = 27', '3^x = 3^3\nx = 3'],
  ['How much is 15% tip on $40', '10% = 4\n5% = 2\n4 + 2 = 6'],
  ['Time from 9:45 to 11:10', '11:10 - 9:45 = 1:25'],
  ['Distance', '5 ft 3 in + 2 ft 10 in = 8 ft 1 in'],
  ['Solve y/4 - 2 = 1', 'y/4 = 3\ny = 12'],
  ['Solve 2a + 3 = 11', '2a = 8\na = 4'],
  ['Solve 7 - 2x = 1', '-2x = -6\nx = 3'],
  ['Solve 7 - 2x = 1', '7 - 1 = 2x\n6 = 2x\n3 = x'],
  ['Solve x/5 = 3/2', '2x = 15\nx = 7.5'],
  ['Solve 0.2x = 3', '2x = 30\nx = 15'],
  ['Rate', '3 apples = $6\n1 apple = $2\n5 apples = $10'],
  ['Scale', '2 cm = 5 km\n4 cm = 10 km'],
  ['Angles', 'x + 2x + 3x = 180\n6x = 180\nx = 30\n2x = 60\n3x = 90'],
  ['Perimeter', 'P = 2l + 2w\n30 = 2(2w) + 2w\n30 = 6w\nw = 5\nl = 10'],
  ['Coins', '25q + 10d = 200\nq = d + 1\n25(d+1) + 10d = 200\n35d = 175\nd = 5'],
  ['Work', 'n = 3: 2n+1 = 7\nn = 4: 2n+1 = 9'],
  ['Table', 'x = 1, y = 3\nx = 2, y = 5\nx = 3, y = 7'],
];

describe('right work', () => {
  it.each(RIGHT)('is left alone: %s', (instructions, work) => {
    expect(findFirstBreak(work, { instructions, answers: [], solution: '' })).toBeNull();
    expect(checkLines(work, instructions).filter((line) => line.verdict === 'breaks')).toEqual([]);
  });
});
