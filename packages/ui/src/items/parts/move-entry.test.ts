import { expect, it } from 'vitest';
import { moveEntry } from './move-entry.ts';

it.each([
  ['a', 1, 'bac'],
  ['a', 2, 'bca'],
  ['c', 0, 'cab'],
  ['b', 1, 'abc'],
  ['a', -1, 'abc'],
  ['c', 9, 'abc'],
])('moves %s to place %d', (id, place, order) => {
  expect(moveEntry(['a', 'b', 'c'], id, place).join('')).toBe(order);
});
