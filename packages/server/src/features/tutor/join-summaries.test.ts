import { expect, test } from 'vitest';
import { joinSummaries } from './join-summaries.ts';

test('a first summary stands alone, a later one behind it', () => {
  expect(joinSummaries('', 'Now.')).toBe('Now.');
  expect(joinSummaries('Then. And then.', 'Now.')).toBe('Then. And then. Now.');
});

test('when there is too much, whole sentences go, the oldest first', () => {
  const before = Array.from({ length: 300 }, (_, i) => `Sentence ${i}.`).join(' ');
  const joined = joinSummaries(before, 'Now.');
  expect(joined.length).toBeLessThanOrEqual(2000);
  expect(joined).toMatch(/^Sentence \d+\. .* Sentence 299\. Now\.$/);
  expect(joinSummaries(before, 'x'.repeat(3000))).toHaveLength(2000);
});
