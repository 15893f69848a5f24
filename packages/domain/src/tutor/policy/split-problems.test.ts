import { describe, expect, it } from 'vitest';
import { splitProblems } from './split-problems.ts';

const labels = (text: string) => splitProblems(text).map((one) => one.label);

describe('splitProblems', () => {
  it.each([
    ['1. Solve x + 1 = 2.\n2. Solve x + 2 = 5.', ['1', '2']],
    ['1) Add.\n2) Take away.\n3) Stop.', ['1', '2', '3']],
    ['Problem 1: Add 2 and 3.\nProblem 2: Take 2 from 9.', ['1', '2']],
    ['A gym costs 25 to join. (a) Write an expression. (b) Find the cost.', ['a', 'b']],
    ['1. Work out:\na) 2 + 3\nb) 4 + 5\n2. Stop.', ['1a', '1b', '2']],
    ['Solve (1) x + 1 = 2 and (2) x + 2 = 5.', ['1', '2']],
    ['Solve 2x + 5 = 13 for x.', ['']],
    ['Which is right?\na) 3\nb) 4\nc) 5\nd) 6', ['']],
    ['In 1945. It was over. In 1950. It began.', ['']],
    ['The years 3. and 7. were cold.', ['']],
  ])('finds the numbering of %j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('gives each part its own words and the words before it', () => {
    const [, second] = splitProblems(
      'A gym costs $25 to join. (a) Write an expression. (b) Find the cost for 9 months.',
    );
    expect(second).toEqual({ label: 'b', text: 'Find the cost for 9 months.', stem: 'A gym costs $25 to join.' });
  });

  it('reads a page that is no task, and an empty one', () => {
    expect(splitProblems('')).toEqual([{ label: '', text: '', stem: '' }]);
    expect(splitProblems('1.'.repeat(50_000)).length).toBeGreaterThan(0);
  });
});
