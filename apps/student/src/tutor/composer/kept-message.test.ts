import { expect, test } from 'vitest';
import { readKeptMessage, writeKeptMessage } from './kept-message.ts';

const file = { id: 'f1', name: 'work.pdf', mediaType: 'application/pdf' };

test('a message that was kept comes back with its files', () => {
  const message = { text: 'Is $x = 7$ right?', files: [file] };
  expect(readKeptMessage(writeKeptMessage(message))).toEqual(message);
});

test.each([null, 'not JSON', '{"text":1,"files":[]}', '{"text":"a"}'])('%s is an empty box', (kept) => {
  expect(readKeptMessage(kept)).toEqual({ text: '', files: [] });
});

test('a file that cannot be read is left out', () => {
  expect(readKeptMessage(JSON.stringify({ text: 'a', files: [file, { id: 3 }] })).files).toEqual([file]);
});
