import { expect, it, test } from 'vitest';
import { chunkSlots, planGeneration } from './plan-generation.ts';

const forms = (length: number, mix: 'all-choice' | 'mostly-choice' | 'half-choice') =>
  planGeneration({ length, mix, difficulty: 'medium' }).map(({ form }) => form);
const share = (list: readonly string[], of: string) => list.filter((one) => one === of).length;

it.each([
  [1, 'all-choice', 1],
  [1, 'half-choice', 1],
  [2, 'half-choice', 1],
  [8, 'mostly-choice', 6],
  [10, 'half-choice', 5],
  [25, 'all-choice', 25],
  [25, 'mostly-choice', 19],
] as const)('of %i questions in the mix %s, %i are choices', (length, mix, choices) => {
  expect(share(forms(length, mix), 'choice')).toBe(choices);
  expect(forms(length, mix)).toHaveLength(length);
});

test('open questions are spread, not heaped', () => {
  expect(forms(8, 'mostly-choice')).toEqual([
    ...['choice', 'choice', 'choice', 'open', 'choice', 'choice', 'choice', 'open'],
  ]);
});

test('a mixed quiz begins easy and ends hard; any other is of one difficulty', () => {
  const mixed = planGeneration({ length: 10, mix: 'all-choice', difficulty: 'mixed' }).map(
    ({ difficulty }) => difficulty,
  );
  expect(mixed).toEqual([...['easy', 'easy', 'easy', 'medium', 'medium', 'medium', 'medium', 'hard', 'hard', 'hard']]);
  const hard = planGeneration({ length: 5, mix: 'all-choice', difficulty: 'hard' });
  expect(hard.every(({ difficulty }) => difficulty === 'hard')).toBe(true);
});

test('parts hold every slot once, in order, and are about equally long', () => {
  const slots = planGeneration({ length: 25, mix: 'half-choice', difficulty: 'mixed' });
  const chunks = chunkSlots(slots, 7);
  expect(chunks.map((chunk) => chunk.length)).toEqual([6, 6, 6, 7]);
  expect(chunks.flat()).toEqual(slots);
  expect(chunkSlots(slots.slice(0, 1), 7)).toHaveLength(1);
});
