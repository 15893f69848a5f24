import { expect, test } from 'vitest';
import { acceptAll, acceptCriterion } from './accept-suggestion.ts';
import type { CriterionSuggestion } from './desk-types.ts';

const suggest = (criterionId: string, points: number): CriterionSuggestion => ({
  ...{ criterionId, points, feedback: `words on ${criterionId}`, evidence: '', confidence: 1 },
});
const suggestion = {
  ...{ v: 1 as const, feedback: 'on the whole', confidence: 1, engine: 'built-in', fellBack: false },
  criteria: [suggest('method', 3), suggest('accuracy', 1)],
};

test('accepting one takes its points, and its words where none are typed', () => {
  const marks = { criteria: { method: { points: '1', feedback: 'Mine.' } }, feedback: '' };
  expect(acceptCriterion(marks, suggest('method', 3)).criteria['method']).toEqual({ points: '3', feedback: 'Mine.' });
  expect(acceptCriterion(marks, suggest('accuracy', 1)).criteria['accuracy']?.feedback).toBe('words on accuracy');
});

test('accepting all leaves points and words that the grader has given as they are', () => {
  const marks = { criteria: { method: { points: '0', feedback: '' } }, feedback: 'My own view.' };
  expect(acceptAll(marks, suggestion)).toEqual({
    criteria: {
      method: { points: '0', feedback: '' },
      accuracy: { points: '1', feedback: 'words on accuracy' },
    },
    feedback: 'My own view.',
  });
});
