import type { StudentItem } from '@skillbridge/domain';
import { expect, test } from 'vitest';
import { inBlocks } from './in-blocks.ts';

const item = (id: string, passageId?: string): StudentItem => ({
  ...{ id, kind: 'true-false', stem: id, points: 1, skill: null },
  ...(passageId === undefined ? {} : { passageId }),
});

test('questions about one passage stand together, numbered on through the quiz', () => {
  const blocks = inBlocks([item('a'), item('b', 'p'), item('c', 'p'), item('d')]);
  expect(blocks.map(({ passageId, first, items }) => [passageId, first, items.length])).toEqual([
    [null, 0, 1],
    ['p', 1, 2],
    [null, 3, 1],
  ]);
});
