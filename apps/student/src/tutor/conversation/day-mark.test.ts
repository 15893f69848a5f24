import { expect, test } from 'vitest';
import { dayMark } from './day-mark.ts';

const zone = 'America/New_York';

test('a conversation begins with its day and time', () => {
  expect(dayMark('2026-11-23T15:05:00Z', null, zone)).toBe('Mon 23 Nov 2026, 10:05');
});

test('a message soon after the one before needs no time', () => {
  expect(dayMark('2026-11-23T15:20:00Z', '2026-11-23T15:05:00Z', zone)).toBeNull();
});

test('a long pause is marked by the time alone, a new day of the academy by its date', () => {
  expect(dayMark('2026-11-23T17:05:00Z', '2026-11-23T15:05:00Z', zone)).toBe('12:05');
  expect(dayMark('2026-11-24T05:05:00Z', '2026-11-24T04:55:00Z', zone)).toBe('Tue 24 Nov 2026, 00:05');
});
