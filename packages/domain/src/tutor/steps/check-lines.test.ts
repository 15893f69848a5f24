import { describe, expect, it } from 'vitest';
import { checkLines } from './check-lines.ts';

const TASK = 'Solve 2x + 5 = 13 for x.';

function verdicts(work: string, instructions = TASK): string[] {
  return checkLines(work, instructions).map((line) => (line.slip ? `${line.verdict}: ${line.slip}` : line.verdict));
}

describe('checkLines', () => {
  it('says of each line whether it follows from the one before', () => {
    expect(verdicts('2x = 13 - 5\n2x = 8\nx = 4')).toEqual(['follows', 'follows', 'follows']);
    expect(verdicts('2x = 18\nx = 9')).toEqual(['breaks: inverse-operation', 'follows']);
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
  ])('is no oracle for the bare result in %j', (work) => {
    expect(verdicts(work).at(-1)).toBe('unread');
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
