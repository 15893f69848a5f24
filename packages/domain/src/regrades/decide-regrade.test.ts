import { describe, expect, it } from 'vitest';
import { decideRegrade } from './decide-regrade.ts';

const open = { status: 'open' as const, points: 1, maxPoints: 3 };

describe('decideRegrade', () => {
  it('accepts with other points, higher or lower', () => {
    expect(decideRegrade(open, { kind: 'accept', points: 2.5, answer: '' })).toEqual({
      status: 'accepted',
      points: 2.5,
    });
    expect(decideRegrade(open, { kind: 'accept', points: 0, answer: '' })).toEqual({ status: 'accepted', points: 0 });
  });

  it('declines with a reason and leaves the points', () => {
    expect(decideRegrade(open, { kind: 'decline', answer: 'The unit is missing.' })).toEqual({
      status: 'declined',
      points: 1,
    });
  });

  it.each([
    [{ kind: 'decline', answer: ' ' }, 'Tell the student why the points stay.'],
    [{ kind: 'accept', points: 4, answer: '' }, 'Points go from 0 to 3 in steps of a quarter.'],
    [{ kind: 'accept', points: 1.1, answer: '' }, 'Points go from 0 to 3 in steps of a quarter.'],
    [{ kind: 'accept', points: 1, answer: '' }, 'These are the points that the answer has.'],
  ] as const)('refuses %j', (decision, sentence) => {
    expect(decideRegrade(open, decision)).toMatchObject({ message: expect.stringContaining(sentence) });
  });

  it('decides once', () => {
    expect(decideRegrade({ ...open, status: 'declined' }, { kind: 'accept', points: 3, answer: '' })).toMatchObject({
      code: 'WRONG_STATE',
    });
  });
});
