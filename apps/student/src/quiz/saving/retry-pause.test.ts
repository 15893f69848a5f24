import { expect, test } from 'vitest';
import { retryPause } from './retry-pause.ts';

test('tries come ever more rarely, never further apart than ten seconds, and not all at the same moment', () => {
  expect([1, 2, 3, 4, 9].map((tries) => retryPause(tries, 0.5))).toEqual([1000, 2000, 4000, 8000, 8000]);
  expect(retryPause(4, 1)).toBeLessThanOrEqual(10_000);
  expect(retryPause(4, 0)).toBeLessThan(retryPause(4, 1));
});
