import { describe, expect, it } from 'vitest';
import { checkQuiz } from './check-quiz.ts';
import { alone } from './gate-context.ts';
import { makeChoice } from './testing/make-items.ts';

const CITIES = ['Paris', 'Lyon', 'Nice', 'Lille'];
const codes = (...args: Parameters<typeof checkQuiz>) =>
  checkQuiz(...args).findings.map(({ code, where }) => [code, where.itemId]);
const quizWithKeys = (keys: string) =>
  [...keys].map((key, at) =>
    makeChoice(`Which number is ${at} more than ${at * 7}?`, ['1', '2', '3', '4'], { id: `q${at}`, key }),
  );
const balanceOf = (keys: string) =>
  checkQuiz(quizWithKeys(keys)).findings.filter(({ code }) => code === 'key-position');

describe('checkQuiz', () => {
  const first = makeChoice('Which city is the capital of France today?', CITIES, { id: 'first' });

  it('blocks the later of two items that ask nearly the same', () => {
    const again = makeChoice('Which city is the capital of France  today', [...CITIES].reverse(), {
      id: 'again',
      key: 'd',
    });
    const check = checkQuiz([first, again]);
    expect(check.findings.map(({ code, where }) => [code, where.itemId])).toEqual([['near-duplicate', 'again']]);
    expect(check.blocked).toEqual(['again']);
  });

  it('blocks an item that the bank has already, but not the item itself when it comes from there', () => {
    expect(codes([first], [{ ...first, id: 'old' }])).toEqual([['near-duplicate', 'first']]);
    expect(codes([first], [first])).toEqual([]);
  });

  it('takes other figures for another item, and so a negation', () => {
    const solve = (a: number, id: string) =>
      makeChoice(`Solve ${a}x + 5 = ${a * 4 + 5} for x.`, ['4', '3', '5', '9'], { id });
    expect(codes([solve(2, 'q1'), solve(3, 'q2')])).toEqual([]);
    const not = makeChoice('Which city is not the capital of France today?', CITIES, { id: 'not', key: 'b' });
    expect(codes([first, not])).toEqual([]);
  });

  it('takes a stem that many items share, with other options, for another item', () => {
    const which = (id: string, options: string[]) => makeChoice('Which of the following is true?', options, { id });
    expect(
      codes([which('q1', ['Ice floats', 'Iron floats']), which('q2', ['Gold is heavy', 'Gold is light'])]),
    ).toEqual([]);
  });

  it('warns of keys that favour a position, and not of keys that are spread', () => {
    expect(balanceOf('bbbabbcb')).toHaveLength(1);
    expect(balanceOf('aabbccddaaaaabcdbcd')).toHaveLength(1);
    expect(balanceOf('abcdbacd')).toEqual([]);
    expect(balanceOf('bbb')).toEqual([]);
  });

  it('tells each item what stands beside it', () => {
    const figure = makeChoice('In the figure above, which angle is right?', ['A', 'B'], { id: 'figure' });
    expect(checkQuiz([figure]).blocked).toEqual(['figure']);
    expect(checkQuiz([figure], [], () => ({ ...alone, hasFigure: true })).blocked).toEqual([]);
  });

  it('finds nothing in an empty quiz', () => {
    expect(checkQuiz([])).toEqual({ findings: [], blocked: [] });
  });
});
