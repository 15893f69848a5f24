import { expect, test } from 'vitest';
import { readKeptWork, writeKeptWork } from './kept-work.ts';

const work = { content: '$x = 7$\n"quoted"', files: [{ id: 'f', name: 'page 1.jpg', sizeBytes: 12 }] };

test('kept work comes back as it was, with the version it began from', () => {
  expect(readKeptWork(writeKeptWork(work, 3))).toEqual({ work, base: 3 });
  expect(readKeptWork(writeKeptWork(work, null))).toEqual({ work, base: null });
});

test.each([
  null,
  '',
  'not json',
  '7',
  '{}',
  '{"content":1,"files":[],"base":1}',
  '{"content":"a","files":{},"base":1}',
])('what cannot be read (%s) is nothing, not an error', (text) => {
  expect(readKeptWork(text)).toBeNull();
});

test('a file that cannot be read is left out and the text stays', () => {
  expect(readKeptWork('{"content":"a","files":[{"id":1},null],"base":1}')).toEqual({
    work: { content: 'a', files: [] },
    base: 1,
  });
});
