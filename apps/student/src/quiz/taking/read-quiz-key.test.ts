import type { StudentItem } from '@skillbridge/domain';
import { expect, test } from 'vitest';
import { chooseOption, readQuizKey } from './read-quiz-key.ts';

const base = { id: 'q', stem: 'Which?', points: 1, skill: null };
const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const single: StudentItem = { ...base, kind: 'single', options };
const multiple: StudentItem = { ...base, kind: 'multiple', options };

test('keys mean what the list of keys says, and others nothing', () => {
  expect(['n', 'P', 'm', '?', '4'].map(readQuizKey)).toEqual([
    { kind: 'go', by: 1 },
    { kind: 'go', by: -1 },
    { kind: 'mark' },
    { kind: 'help' },
    { kind: 'choose', option: 4 },
  ]);
  expect(['0', 'x', 'Enter', 'ArrowDown', '12'].map(readQuizKey)).toEqual([null, null, null, null, null]);
});

test('a digit chooses by place, in the order in which a multiple answer is stored', () => {
  expect(chooseOption(single, null, 2)).toEqual({ kind: 'single', optionId: 'b' });
  expect(chooseOption(multiple, { kind: 'multiple', optionIds: ['c'] }, 1)).toEqual({
    kind: 'multiple',
    optionIds: ['a', 'c'],
  });
  expect(chooseOption(multiple, { kind: 'multiple', optionIds: ['c'] }, 3)).toBeNull();
  expect(chooseOption({ ...base, kind: 'true-false' }, null, 2)).toEqual({ kind: 'true-false', value: false });
});

test('a digit without an option changes nothing', () => {
  expect(chooseOption(single, null, 9)).toBeUndefined();
  expect(chooseOption({ ...base, kind: 'short' }, null, 1)).toBeUndefined();
});
