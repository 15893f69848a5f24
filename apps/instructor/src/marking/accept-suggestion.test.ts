import { expect, test } from 'vitest';
import { acceptAll, acceptOne } from './accept-suggestion.ts';
import type { SuggestedMark } from './marked-work.ts';

const suggest = (partId: string, points: number): SuggestedMark => ({
  ...{ partId, points, feedback: `words on ${partId}`, evidence: '', reason: '', confidence: 1 },
});
const suggestion = { feedback: 'on the whole', parts: [suggest('method', 3), suggest('accuracy', 1)] };

test('accepting one takes its points, and its words where none are typed', () => {
  const marks = { parts: { method: { points: '1', feedback: 'Mine.' } }, feedback: '' };
  expect(acceptOne(marks, suggest('method', 3)).parts['method']).toEqual({ points: '3', feedback: 'Mine.' });
  expect(acceptOne(marks, suggest('accuracy', 1)).parts['accuracy']?.feedback).toBe('words on accuracy');
});

test('accepting all leaves points and words that the grader has given as they are', () => {
  const marks = { parts: { method: { points: '0', feedback: '' } }, feedback: 'My own view.' };
  expect(acceptAll(marks, suggestion)).toEqual({
    parts: {
      method: { points: '0', feedback: '' },
      accuracy: { points: '1', feedback: 'words on accuracy' },
    },
    feedback: 'My own view.',
  });
});
