import { describe, expect, it } from 'vitest';
import { itemSchema } from '../../items/item.ts';
import type { QuizMark } from '../../quiz/quiz-marks.ts';
import { markProblems, scoreMarks } from './score-marks.ts';
import { pointsOnSuggested, settleMarks } from './settle-marks.ts';

const items = [
  itemSchema.parse({ kind: 'true-false', id: 'q1', stem: 'Is 2 even?', points: 1, key: true }),
  itemSchema.parse({ kind: 'short', id: 'q2', stem: 'Why?', points: 2, key: ['It halves.'] }),
];
const byKey: QuizMark = {
  ...{ itemId: 'q1', points: 1, by: 'key', parts: [{ id: 'a', right: true }], feedback: '', overridden: null },
};
const given = (itemId: string, points: number, feedback = '') => ({ itemId, points, feedback });
const suggestions = [{ itemId: 'q2', points: 1, feedback: 'Half.', evidence: '', confidence: 0.8 }];

describe('scoreMarks', () => {
  it('adds up one mark for each item', () => {
    expect(scoreMarks(items, [given('q2', 1.5), given('q1', 1)])).toEqual({ kind: 'scored', points: 2.5 });
  });

  it('never gives a total of half an attempt', () => {
    expect(scoreMarks(items, [given('q1', 1)])).toEqual({
      kind: 'unscored',
      problems: [{ path: 'items', message: 'Give points for question 2.' }],
    });
  });

  it('names a mark twice, above the maximum, or on a question that is not there', () => {
    expect(markProblems(items, [given('q2', 3), given('q2', 1), given('q9', 1)]).map(({ message }) => message)).toEqual(
      [
        'Question 2 carries at most 2.',
        'Question 2 is marked twice.',
        'This question is not part of the attempt. Reload to see what is.',
      ],
    );
  });
});

describe('settleMarks', () => {
  it('leaves a mark that came as it was to whoever gave it', () => {
    expect(settleMarks({ before: [byKey], given: [given('q1', 1)], suggestions })).toEqual([byKey]);
  });

  it('makes any other the instructor’s, and says whether it departs from the suggestion', () => {
    const [first, second] = settleMarks({ before: [byKey], given: [given('q1', 0), given('q2', 1)], suggestions });
    expect(first).toMatchObject({ by: 'instructor', points: 0, parts: [], overridden: null });
    expect(second).toMatchObject({ by: 'instructor', points: 1, overridden: false });
    expect(settleMarks({ before: [], given: [given('q2', 2)], suggestions })[0]?.overridden).toBe(true);
  });

  it('says nothing of a suggestion that the grader may not know', () => {
    expect(settleMarks({ before: [], given: [given('q2', 2)], suggestions: null })[0]?.overridden).toBeNull();
  });

  it('keeps the key’s word and drops the instructor’s own where an item is left out', () => {
    const own: QuizMark = { ...byKey, itemId: 'q2', by: 'instructor' };
    expect(settleMarks({ before: [byKey, own], given: [], suggestions })).toEqual([byKey]);
  });

  it('counts the points on suggested items alone', () => {
    const marks = settleMarks({ before: [byKey], given: [given('q1', 1), given('q2', 1.5)], suggestions });
    expect(pointsOnSuggested(marks, suggestions)).toBe(1.5);
  });
});
