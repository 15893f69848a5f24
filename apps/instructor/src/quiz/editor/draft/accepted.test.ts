import { expect, test } from 'vitest';
import { accept, acceptedIds } from './accepted.ts';
import { sampleItem } from './testing/sample-draft.ts';

const item = sampleItem('a');
const finding = { id: 'wrong-key/a', itemId: 'a' };

test('an instructor stands by a finding as long as the question is as it was then', () => {
  const acceptances = [accept(finding.id, item)];
  expect(acceptedIds(acceptances, [finding], [item])).toEqual(['wrong-key/a']);
  expect(acceptedIds(acceptances, [finding], [{ ...item, stem: 'Something else.' }])).toEqual([]);
});

test('a finding that is gone is not stood by, and one about the quiz needs no question', () => {
  const acceptances = [accept(finding.id, item), accept('key-position/quiz', undefined)];
  const ofQuiz = { id: 'key-position/quiz', itemId: null };
  expect(acceptedIds(acceptances, [ofQuiz], [item])).toEqual(['key-position/quiz']);
});
