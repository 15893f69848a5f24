import { expect, test } from 'vitest';
import { lengthNote } from './length-note.ts';

test('a message with room says nothing of its length', () => {
  expect(lengthNote(0)).toBeNull();
  expect(lengthNote(3599)).toBeNull();
});

test('near the end it says what is left', () => {
  expect(lengthNote(3900)).toEqual({ sentence: '100 characters left', tooLong: false });
  expect(lengthNote(4000)?.tooLong).toBe(false);
});

test('one that is too long says by how much and what to do', () => {
  const note = lengthNote(10_000);
  expect(note?.tooLong).toBe(true);
  expect(note?.sentence).toMatch(/^This is 10,000 characters long; a message takes 4,000\. Keep the part/);
});
