import { describe, expect, it } from 'vitest';
import { findFirstBreak } from './find-first-break.ts';

const TASK = { instructions: 'Solve 2x + 5 = 13 for x.', answers: [], solution: '' };

describe('findFirstBreak', () => {
  it.each([
    ['2x + 5 = 13\n2x = 18\nx = 9', '2x = 18'],
    ['2x = 8\nx = 8 - 2\nx = 6', 'x = 8 - 2'],
    ['2x = 18', '2x = 18'],
    ['I did 3 * 12 = 35', 'I did 3 * 12 = 35'],
    ['2x = 8 \\\\ x = 5', 'x = 5'],
  ])('finds the line in %j', (work, line) => {
    expect(findFirstBreak(work, TASK)?.line.written).toBe(line);
  });

  it.each([
    '2x = 8\nx = 4',
    '2x + 5 - 5 = 13 - 5\n2x = 8\nx = 8/2 = 4',
    '2 / 3 = 0.67',
    '3 * 12 = 36 - 4 = 32',
    'I think I should subtract first.',
    'let y = 7\ny + 1 = 8',
    '',
  ])('accuses nobody of %j', (work) => {
    expect(findFirstBreak(work, TASK)).toBeNull();
  });
});
