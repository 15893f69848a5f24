import { describe, expect, it } from 'vitest';
import { findFirstBreak } from './find-first-break.ts';
import type { StepTask } from './step-task.ts';

const TASK: StepTask = { instructions: 'Solve 2x + 5 = 13 for x.', answers: [], solution: '' };

function found(work: string, task: Partial<StepTask>): [string | undefined, string | null | undefined] {
  const broken = findFirstBreak(work, { instructions: '', answers: [], solution: '', ...task });
  return [broken?.line.written, broken?.slip];
}

describe('findFirstBreak', () => {
  it.each([
    ['2x + 5 = 13\n2x = 18\nx = 9', '2x = 18'],
    ['2x = 8\nx = 8 - 2\nx = 6', 'x = 8 - 2'],
    ['2x = 18', '2x = 18'],
    ['I did 3 * 12 = 35', 'I did 3 * 12 = 35'],
    ['2x = 8 \\\\ x = 5', 'x = 5'],
    ['\\[ 2x = 8 \\]\n\\[ x = \\frac{8}{3} \\]', '\\[ x = \\frac{8}{3} \\]'],
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
    'If x = 3 then 2x + 5 = 11',
    '100 - 60% = 40%',
    '25 / 1/3 = 75',
    '1/2 + 1/3 = 3/6 + 2/6 = 5/6',
    '70/24 = 2.92',
    '47 / 4 = 11',
    '2 x 10 = 20 million',
    '2 hours 30 minutes + 45 minutes = 3 hours 15 minutes',
    'f(2) = 9\nf(3) = 11',
    'the ratio is 2:3 = 4:6',
    '3x = 10\nx = 3.33',
    '',
  ])('accuses nobody of %j', (work) => {
    expect(
      findFirstBreak(work, { ...TASK, instructions: work.startsWith('3x') ? 'Solve 3x = 10.' : TASK.instructions }),
    ).toBeNull();
  });

  it.each([
    ['Solve x^2 - 5x + 6 = 0.', '(x - 2)(x + 3) = 0', 'sign'],
    ['Solve 3(x - 2) = 2x + 1.', '3x - 2 = 2x + 1', 'distribution'],
    ['Solve (2x + 1)/3 = 5.', '2x + 1 = 5/3', 'inverse-operation'],
    ['Solve -3x + 1 > 13.', '-3x > 12\nx > -4', 'inequality-direction'],
    ['Solve 2x + 6 = 8.', 'x + 6 = 4', 'distribution'],
    ['Solve 2x + 5 = 13.', '7x = 13', 'combining'],
    ['Solve 2x + 5 = 13.', '2x = 13', 'dropped-term'],
    ['Make x the subject of y = 2x + 1.', 'y + 1 = 2x', 'inverse-operation'],
    ['Expand (x + 3)^2.', 'x^2 + 9', 'distribution'],
    ['Simplify x^2 * x^3.', 'x^6', 'power'],
    ['Simplify 3(x + 2) + 4x.', '3x + 6 + 4x\n7x + 8', 'arithmetic'],
    ['Solve 3x + 2x = 20.', '6x = 20', 'arithmetic'],
    ['Solve 3x + 2x = 20.', '5x^2 = 20', 'combining'],
    ['Solve -2(x - 3) = 8.', '-2x - 6 = 8', 'sign'],
    ['Simplify 5 - 2(x + 1).', '3(x + 1)', 'operation-order'],
    ['Expand (2x)^3.', '2x^3', 'power'],
    ['Simplify x/2 + x/3.', '2x/5', 'combining'],
    ['Work it out.', '2 + 3 * 4 = 20', 'operation-order'],
    ['Work it out.', '3^2 = 6', 'power'],
    ['Work it out.', '1/2 + 1/3 = 2/5', 'combining'],
    ['Work it out.', '3/4 + 1/8 = 6/8', 'arithmetic'],
    ['Work it out.', '2.5 * 3 = 8.5', 'arithmetic'],
    ['Work it out.', '(2 + 3)^2 = 13', 'distribution'],
    ['Solve x + y = 10 and x - y = 4.', '2x = 6', null],
  ])('for %j names the slip in %j', (instructions, work, slip) => {
    const [line, named] = found(work, { instructions });
    expect(line).toBe(work.split('\n').at(-1));
    if (slip) expect(named).toBe(slip);
  });

  it('finds the solution that got lost, when the key has it and the work does not', () => {
    const task = { instructions: 'Solve x^2 = 9.', answers: ['x = 3 or x = -3'] };
    expect(found('x = 3', task)).toEqual(['x = 3', 'lost-solution']);
    expect(found('x = 3\nx = -3', task)[0]).toBeUndefined();
    expect(found('x = 3', { ...task, answers: ['3'] })[0]).toBeUndefined();
    expect(found('x = 3', { instructions: 'Solve x^2 = 3x.', answers: ['x = 0, x = 3'] })[1]).toBe('lost-solution');
  });
});

describe('findFirstBreak against a worked solution', () => {
  const task: StepTask = {
    instructions: 'A crate holds 6 trays of 12 mugs. 9 mugs are broken. The rest is sold at $4 each. What is earned?',
    answers: ['252'],
    solution: 'There are 6 x 12 = 72 mugs.\nOf these 72 - 9 = 63 mugs can be sold.\nThey earn 63 x 4 = $252.',
  };

  it.each([
    [
      'another operation on the same figures',
      ['6 + 12 = 18 mugs', '18 - 9 = 9 mugs', '9 x 4 = $36'],
      0,
      'wrong-operation',
    ],
    [
      'a slip that the rest carries on',
      ['There are 6 x 9 = 54 mugs.', 'So 54 - 9 = 45 mugs.', 'They earn 45 x 4 = $180.'],
      0,
      null,
    ],
    [
      'a miscalculation',
      ['There are 6 x 12 = 62 mugs.', 'So 62 - 9 = 53 mugs.', 'They earn 53 x 4 = $212.'],
      0,
      'arithmetic',
    ],
    [
      'a last step that is not the last',
      ['There are 6 x 12 = 72 mugs.', '72 - 9 = 63 mugs can be sold.', 'They earn 63 x 9 = $567.', '567'],
      2,
      null,
    ],
  ])('finds %s', (_, lines, at, slip) => {
    const broken = findFirstBreak(lines.join('\n'), task);
    expect(broken?.line.number).toBe(at + 1);
    expect(broken?.slip).toBe(slip);
  });

  it('points at a slip in solving an equation of the student only where the equation fits the key', () => {
    const story = {
      instructions: 'Ann has 3 more than twice as many as Ben, who has 9.',
      answers: ['21'],
      solution: '',
    };
    expect(found('x = 2 * 9 + 3\nx = 22', story)[0]).toBe('x = 22');
    expect(found('2x = 2 * 9 + 3\n2x = 22', story)[0]).toBeUndefined();
  });

  it('finds the step after the last one', () => {
    const lines = [
      'There are 6 x 12 = 72 mugs.',
      'So 72 - 9 = 63 mugs can be sold.',
      'They earn 63 x 4 = $252.',
      'So 252 - 9 = $243.',
    ];
    const broken = findFirstBreak(lines.join('\n'), task);
    expect([broken?.line.number, broken?.slip]).toEqual([4, 'went-past-answer']);
  });

  it.each([
    ['another way', ['6 x 12 x 4 = $288', '9 x 4 = $36 is lost', '288 - 36 = $252']],
    ['other words and order', ['12 * 6 = 72', '72 - 9 = 63', '4 * 63 = 252']],
    ['a right result that nothing is known of', ['I counted, it is 252']],
    ['work that stops early', ['There are 6 x 12 = 72 mugs.', '72 - 9 = 63']],
    ['a side remark before', ['First I draw the crate.', '6 + 12 = 18']],
  ])('leaves %s alone', (_, lines) => {
    expect(findFirstBreak(lines.join('\n'), task)).toBeNull();
  });
});
