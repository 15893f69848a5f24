import { type ItemKind, itemKindNames } from '@skillbridge/domain';
import { emptyItem, type QuizDraft } from '@skillbridge/domain/answers';
import { describe, expect, it } from 'vitest';
import { findProblems, sayProblem } from './find-problems.ts';
import { sampleDraft } from './testing/sample-draft.ts';

const withItem = (kind: ItemKind): QuizDraft => {
  const draft = sampleDraft(['a']);
  return { ...draft, questions: { ...draft.questions, items: [...draft.questions.items, emptyItem(kind, 'new')] } };
};

describe('findProblems', () => {
  it('finds nothing in a draft of finished questions, nor in an empty one', () => {
    expect(findProblems(sampleDraft(['a', 'b']))).toEqual([]);
    expect(findProblems(sampleDraft([]))).toEqual([]);
  });

  it.each(Object.keys(itemKindNames) as ItemKind[])('leads to the fields of an unwritten question: %s', (kind) => {
    const problems = findProblems(withItem(kind));
    expect(problems.length).toBeGreaterThan(0);
    for (const { itemId, message } of problems) {
      expect(itemId).toBe('new');
      // Never the validator's own words.
      expect(message).not.toMatch(/Too small|Too big|Invalid|expected/);
    }
  });

  it('names the field of an emptied number', () => {
    const draft = sampleDraft(['a']);
    const [item] = draft.questions.items;
    const items = item ? [{ ...item, points: Number.NaN }] : [];
    expect(findProblems({ ...draft, questions: { ...draft.questions, items } })).toEqual([
      { itemId: 'a', passageId: null, path: 'points', message: 'Enter a number of points.' },
    ]);
  });

  it('says in which question and in which passage it is', () => {
    const draft = withItem('true-false');
    const [problem] = findProblems(draft);
    expect(problem && sayProblem(draft, problem)).toBe('Question 2: Write the question.');
    const passages = [{ id: 'p', title: '', text: '' }];
    const other = { ...sampleDraft([]), questions: { v: 2 as const, items: [], passages } };
    const [missing] = findProblems(other);
    expect(missing && sayProblem(other, missing)).toBe('Passage 1: Write the passage.');
  });

  it('leaves what is about the whole quiz without a question', () => {
    expect(findProblems({ ...sampleDraft([]), timeLimitMinutes: 0 })).toEqual([
      { itemId: null, passageId: null, path: 'timeLimitMinutes', message: 'Give at least one minute.' },
    ]);
  });
});
