import { expect, test } from 'vitest';
import { sayDue } from './say-due.ts';

const now = new Date('2026-11-23T12:00:00Z');

test('a due date reads as one would say it, in the zone of the academy', () => {
  expect(sayDue('2026-11-24T22:00:00Z', now, 'America/New_York')).toBe('Due tomorrow, 17:00');
  expect(sayDue('2026-11-25T03:00:00Z', now, 'America/New_York')).toBe('Due tomorrow, 22:00');
});

test('a due date that has passed is said in the past tense', () => {
  expect(sayDue('2026-11-22T17:00:00Z', now, 'UTC')).toBe('Was due yesterday, 17:00');
});

test('no due date is said plainly', () => {
  expect(sayDue(null, now, 'UTC')).toBe('No due date');
});
