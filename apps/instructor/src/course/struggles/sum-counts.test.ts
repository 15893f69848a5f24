import { expect, test } from 'vitest';
import { sumCounts } from './sum-counts.ts';

test('counts of one name are added up, the largest first', () => {
  const counts = [
    { name: 'sign', count: 2 },
    { name: 'power', count: 4 },
    { name: 'sign', count: 3 },
    { name: 'arithmetic', count: 4 },
  ];
  expect(sumCounts(counts)).toEqual([
    { name: 'sign', count: 5 },
    { name: 'arithmetic', count: 4 },
    { name: 'power', count: 4 },
  ]);
});
