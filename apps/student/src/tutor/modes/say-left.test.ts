import { expect, test } from 'vitest';
import { sayLeft } from './say-left.ts';

test('plenty of messages are not counted aloud', () => {
  expect(sayLeft(80)).toEqual({ open: true, sentence: null });
});

test('few are said, and one is one message', () => {
  expect(sayLeft(12).sentence).toBe('12 messages left today');
  expect(sayLeft(1).sentence).toBe('1 message left today');
});

test('none closes the box until tomorrow', () => {
  expect(sayLeft(0)).toMatchObject({ open: false, sentence: expect.stringMatching(/back tomorrow/) });
});
