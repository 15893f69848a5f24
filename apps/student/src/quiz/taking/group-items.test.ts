import type { StudentItem } from '@skillbridge/domain';
import { expect, test } from 'vitest';
import { groupItems } from './group-items.ts';
import { readDesk, writeDesk } from './kept-desk.ts';

const item = (id: string, passageId?: string): StudentItem => ({
  ...{ kind: 'short', id, stem: 'Why?', points: 1, skill: null },
  ...(passageId && { passageId }),
});
const passages = [{ id: 'p', title: '', text: 'Once.' }];

test('questions about one passage stand together, in the order of the quiz, each with its number', () => {
  const groups = groupItems(
    [item('a'), item('b', 'p'), item('c', 'p'), item('d'), item('e', 'p'), item('f', 'x')],
    passages,
  );
  expect(groups.map(({ passage, items }) => [passage?.id, items.map(({ number }) => number)])).toEqual([
    [undefined, [1]],
    ['p', [2, 3]],
    [undefined, [4]],
    ['p', [5]],
    [undefined, [6]],
  ]);
});

test('where somebody was in a quiz comes back; what cannot be read is the beginning', () => {
  expect(readDesk(writeDesk({ at: 2, marked: ['a'] }), 3)).toEqual({ at: 2, marked: ['a'] });
  expect(readDesk(writeDesk({ at: 2, marked: [] }), 2).at).toBe(0);
  for (const text of [null, 'x', '{}', '{"at":"1","marked":7}'])
    expect(readDesk(text, 3)).toEqual({ at: 0, marked: [] });
});
