import { describe, expect, it } from 'vitest';
import { checkLines } from './check-lines.ts';

const TASK = 'Solve 2x + 5 = 13 for x.';

function verdicts(work: string, instructions = TASK): string[] {
  return checkLines(work, instructions).map((line) => (line.slip ? `${line.verdict}: ${line.slip}` : line.verdict));
}

describe('checkLines', () => {
  it('says of each line whether it follows from the one before', () => {
    expect(verdicts('2x = 13 - 5\n2x = 8\nx = 4')).toEqual(['follows', 'follows', 'follows']);
    expect(verdicts('2x = 18\nx = 9')).toEqual(['breaks: inverse-operation', 'unread']);
    expect(verdicts('2x = 8\nx = 6')).toEqual(['follows', 'breaks: inverse-operation']);
  });

  it.each([
    'x = 4',
    'x = 5',
    'x = 2 + 2',
    'x = 4 because 2 * 4 = 8',
    'x = 3 because 2 * 4 = 8',
    '2x + 5 = 13\nx = 4',
    '2x + 5 = 13\nx = 5',
    ...[4, 5].flatMap((guess) => [
      `x - ${guess} = 0`,
      `x + 1 = ${guess + 1}`,
      `3x = ${3 * guess}`,
      `x*1 = ${guess}`,
      `x^2 = ${guess * guess}`,
      `13 = 2x + 5\nx = ${guess}`,
      `4x + 10 = 26\nx = ${guess}`,
      `2x + 5 - 13 = 0\nx = ${guess}`,
    ]),
  ])('is no oracle for the bare result in %j', (work) => {
    expect(verdicts(work).at(-1)).toBe('unread');
  });

  it('tells nothing of a value put in right below a system', () => {
    const system = 'Solve x + y = 7 and x - y = 3.';
    expect(verdicts('x + y = 7\ny = 2', system).at(-1)).toBe('unread');
    expect(verdicts('x + y = 7\ny = 3', system).at(-1)).toBe('unread');
  });

  it('tells of the first line that breaks and of none below: a list of guesses gets one verdict', () => {
    expect(verdicts('2x = 2\n2x = 4\n2x = 6\n2x = 8')).toEqual([
      expect.stringMatching(/^breaks/),
      ...['unread', 'unread', 'unread'],
    ]);
  });

  it('judges a step that multiplies a fraction away, divides first, or clears a side', () => {
    expect(verdicts('x + 6 = 15\nx = 9', 'Solve x/3 + 2 = 5.')).toEqual(['follows', 'follows']);
    expect(verdicts('x + 2 = 15', 'Solve x/3 + 2 = 5.').at(0)).toMatch(/^breaks/);
    expect(verdicts('x + 5 = 13/2').at(0)).toMatch(/^breaks/);
    expect(verdicts('2x + 4 = 10\n2x = 6\nx = 3', 'Solve 3x + 4 = x + 10.')).toEqual(['follows', 'follows', 'follows']);
    expect(verdicts('(x - 2)(x - 3) = 0\nx = 2 or x = 3', 'Solve x^2 - 5x + 6 = 0.')).toEqual(['follows', 'follows']);
  });

  it('numbers lines as in the whole work', () => {
    const long = `${'so far so good\n'.repeat(2000)}2x = 18`;
    expect(checkLines(long, TASK)).toEqual([{ number: 2001, verdict: 'breaks', slip: 'inverse-operation' }]);
  });

  it('judges rewriting, systems and inequalities', () => {
    expect(verdicts('2x + 6 + x\n3x + 6', 'Simplify 2(x + 3) + x.')).toEqual(['follows', 'follows']);
    expect(verdicts('2x + 3 + x', 'Simplify 2(x + 3) + x.')).toEqual(['breaks: distribution']);
    expect(verdicts('2x = 10\ny = 2', 'Solve x + y = 7 and x - y = 3.')).toEqual(['follows', 'follows']);
    expect(verdicts('2x = 4\ny = 2', 'Solve x + y = 7 and x - y = 3.').at(0)).toMatch(/^breaks/);
    expect(verdicts('x < -3', 'Solve -2x < 6.')).toEqual(['unread']);
    expect(verdicts('-2x < 6\nx < 6/-2', 'Solve 4 - 2x < 10.').at(-1)).toBe('breaks: inequality-direction');
  });
});
