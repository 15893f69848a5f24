import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, itemSchema } from '../../items/item.ts';
import type { ItemResponse } from '../../items/item-response.ts';
import type { QuizMark } from '../quiz-marks.ts';
import { keyChangeProblem } from './key-change-problem.ts';
import { rescoreAnswer } from './rescore-answer.ts';

const choice = (key: string): Item =>
  itemSchema.parse({
    ...{ kind: 'single', id: 'q1', stem: 'Which is prime?', points: 2, key },
    options: [
      { id: 'a', text: '9' },
      { id: 'b', text: '11' },
      { id: 'c', text: '15' },
    ],
  });
const after = choice('b');
const chose = (optionId: string): ItemResponse => ({ kind: 'single', optionId });
const mark = (points: number, by: QuizMark['by'] = 'key'): QuizMark => ({
  ...{ itemId: 'q1', points, by, parts: [], feedback: '', overridden: null },
});

describe('rescoreAnswer', () => {
  it.each([
    ['full-credit', 'b', 0, 2],
    ['full-credit', 'c', 0, 2],
    ['old-and-new', 'a', 2, 2],
    ['old-and-new', 'b', 0, 2],
    ['old-and-new', 'c', 0, 0],
    ['new-only', 'a', 2, 0],
    ['new-only', 'b', 0, 2],
    ['new-only', 'c', 0, 0],
  ] as const)('%s: whoever chose %s and had %d has %d', (policy, chosen, had, has) => {
    expect(rescoreAnswer({ after, response: chose(chosen), mark: mark(had), policy })?.points).toBe(has);
  });

  it('gives full credit to an answer that was left out, and nothing else does', () => {
    const left = { after, response: null, mark: mark(0) };
    expect(rescoreAnswer({ ...left, policy: 'full-credit' })?.points).toBe(2);
    expect(rescoreAnswer({ ...left, policy: 'old-and-new' })?.points).toBe(0);
    expect(rescoreAnswer({ ...left, policy: 'new-only' })?.points).toBe(0);
  });

  it('never lowers what a person gave', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('full-credit' as const, 'old-and-new' as const, 'new-only' as const),
        fc.constantFrom('a', 'b', 'c'),
        fc.integer({ min: 0, max: 8 }).map((quarters) => quarters / 4),
        (policy, chosen, points) => {
          const next = rescoreAnswer({ after, response: chose(chosen), mark: mark(points, 'instructor'), policy });
          expect(next?.points).toBeGreaterThanOrEqual(points);
        },
      ),
    );
  });

  it('gives the same mark, not an equal one, where nothing moves', () => {
    const right = mark(2);
    expect(rescoreAnswer({ after, response: chose('b'), mark: right, policy: 'new-only' })).toBe(right);
  });

  it('leaves a short answer to the person who grades it', () => {
    const short = itemSchema.parse({ kind: 'short', id: 'q1', stem: 'Why?', points: 2, key: ['Because.'] });
    const answer = { after: short, response: { kind: 'short' as const, text: 'Since.' }, mark: null };
    expect(rescoreAnswer({ ...answer, policy: 'new-only' })).toBeNull();
    expect(rescoreAnswer({ ...answer, policy: 'full-credit' })?.points).toBe(2);
  });
});

describe('keyChangeProblem', () => {
  it('lets the key, the explanation and the feedback change', () => {
    expect(keyChangeProblem(choice('a'), choice('b'))).toBeNull();
    expect(keyChangeProblem(after, { ...after, explanation: 'Eleven has two divisors.' })).toBeNull();
  });

  it.each([
    [{ ...after, stem: 'Which is even?' }, 'The question or its options would read differently'],
    [{ ...after, points: 3 }, 'Change the points in the editor'],
    [{ ...after, id: 'q2' }, 'That is another question.'],
    [after, 'The key is the same as before.'],
  ])('refuses what is no correction of a key (%#)', (changed, sentence) => {
    expect(keyChangeProblem(after, changed as Item)).toContain(sentence);
  });
});
