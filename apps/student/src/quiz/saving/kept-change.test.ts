import { expect, test } from 'vitest';
import { readKeptChange, readTabWord, writeKeptChange } from './kept-change.ts';

const response = { kind: 'short' as const, text: 'Because "so".\n' };

test.each([response, null])('a kept change comes back as it was (%j)', (kept) => {
  expect(readKeptChange(writeKeptChange({ seq: 3, response: kept }))).toEqual({ seq: 3, response: kept });
});

test.each([
  null,
  '',
  'not json',
  '7',
  '{}',
  '{"seq":0,"response":null}',
  '{"seq":1.5,"response":null}',
  '{"seq":1}',
  '{"seq":1,"response":{"kind":"nothing"}}',
])('what cannot be read (%s) is nothing, not an error', (text) => {
  expect(readKeptChange(text)).toBeNull();
});

test('only what a tab can mean is heard', () => {
  expect(readTabWord({ kind: 'changed', itemId: 'q1', seq: 1, response })).toMatchObject({ itemId: 'q1', response });
  expect(readTabWord({ kind: 'handed-in' })).toEqual({ kind: 'handed-in' });
  for (const word of [null, 7, {}, { kind: 'changed' }, { kind: 'other', itemId: 'q1', seq: 1, response }]) {
    expect(readTabWord(word)).toBeNull();
  }
});
