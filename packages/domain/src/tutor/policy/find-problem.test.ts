import { describe, expect, it } from 'vitest';
import { makeSituation, student, tutor } from '../testing/make-situation.ts';
import { findProblem } from './find-problem.ts';

const problems = ['1', '2a', '2b', '3'].map((label) => ({ label, answer: '9', accepted: [], solution: '', hints: [] }));
const sheet = {
  instructions: 'Do the worksheet.',
  materials: [{ name: 'w', text: '1. Solve 3x = 12.\n2. Work out\na) 3/4 + 1/8\nb) 2/3 - 1/6\n3. Find 20% of 60.' }],
  key: { v: 1 as const, problems },
};
const on = (message: string, values: Parameters<typeof makeSituation>[0] = {}) =>
  findProblem(makeSituation({ ...sheet, message, ...values }));
const about = (problem: string) => ({ ...tutor('Go on.'), problem });

describe('findProblem', () => {
  it.each([
    ['Can you see problem 3?', '3'],
    ['help with question 2b please', '2b'],
    ['2b', '2b'],
    ['number two', '2a'],
    ['the third one', '3'],
    ['the last one', '3'],
    ['I am stuck with #3', '3'],
    ['what do I do with 3/4 + 1/8', '2a'],
    ['I wrote x = 4 because 3x = 12', '1'],
    ['help', '1'],
  ])('reads %j as problem %s', (message, label) => {
    expect(on(message)).toBe(label);
  });

  it('reads a bare letter as a part of the problem at hand', () => {
    expect(on('and part b?', { thread: [student('problem 2a'), about('2a')] })).toBe('2b');
  });

  it('stays with the problem of the talk until it is solved, then takes the next open one', () => {
    const thread = [student('problem 2b'), about('2b')];
    expect(on('I do not get it', { thread })).toBe('2b');
    const solved = [...thread, student('4/6 - 1/6'), { ...tutor('Yes.', 'confirm'), problem: '2b' }];
    expect(on('ok', { thread: solved })).toBe('3');
  });

  it('goes by the draft when nobody named one', () => {
    expect(on('help', { draft: '1. x = 4\n2a 7/8\n3. 20/100 * 60' })).toBe('1');
    expect(on('help', { draft: '1. x = 4\n2. 7/8' })).toBe('1');
    expect(on('help', { draft: '1) x = 4\n2) (a) 7/8 (b) 1/2\n3) 20/100' })).toBe('3');
  });

  it('names the single problem of a task without numbers', () => {
    expect(findProblem(makeSituation({ message: 'problem 7' }))).toBe('1');
  });
});
