import { expect, test } from 'vitest';
import { changeAnswer, openBook } from './answer-book.ts';
import type { SaverSnapshot } from './create-answer-saver.ts';
import { describeSaving } from './describe-saving.ts';

const moment = { now: 0, restMs: 0, mostMs: 0 };
const stored = openBook([{ itemId: 'q0', response: { kind: 'short', text: 'x' }, seq: 1, settled: false }]);
const queued = (count: number) =>
  Array.from({ length: count }).reduce(
    (book: typeof stored, _, at) => changeAnswer(book, `q${at + 1}`, { kind: 'short', text: 'y' }, moment),
    stored,
  );
const say = (more: Partial<SaverSnapshot>) =>
  describeSaving({ book: stored, phase: 'idle', sentence: null, kept: true, ...more }).text;

test('saved is said only of what the server has', () => {
  expect(say({})).toBe('All answers saved');
  expect(say({ book: openBook([]) })).toBe('Saved as you go');
  expect(say({ book: queued(1) })).toBe('Saving…');
});

test('what is not sent is counted, with where it is', () => {
  expect(say({ book: queued(3), phase: 'waiting' })).toBe('3 answers not sent yet; they are kept in this browser');
  expect(say({ book: queued(1), phase: 'waiting' })).toBe('1 answer not sent yet; it is kept in this browser');
  expect(say({ book: queued(1), phase: 'waiting', kept: false })).toContain('keep it open');
});

test('a refusal is said with its reason, and can be tried again', () => {
  const words = { book: queued(1), phase: 'stopped' as const, sentence: 'This quiz is not here.' };
  expect(describeSaving({ ...words, kept: true })).toMatchObject({
    text: '1 answer not saved. This quiz is not here.',
    retry: true,
  });
});
