import { expect, test } from 'vitest';
import { confidenceWords } from './confidence-words.ts';
import { formatAgo } from './format-ago.ts';
import { nameZone } from './name-zone.ts';

test.each([
  ['2026-11-20T12:00:00Z', '3 days ago'],
  ['2026-11-22T11:00:00Z', 'yesterday'],
  ['2026-11-23T09:30:00Z', '2 hours ago'],
  ['2026-11-23T11:59:30Z', 'just now'],
  // A browser clock that runs behind the server's.
  ['2026-11-23T12:00:30Z', 'just now'],
])('work of %s came in %s', (instant, words) => {
  expect(formatAgo(instant, new Date('2026-11-23T12:00:00Z'))).toBe(words);
});

test.each([
  ['America/New_York', 'New York time'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
  ['Etc/UTC', 'UTC'],
])('the zone %s is called %s', (zone, words) => expect(nameZone(zone)).toBe(words));

test.each([
  [1, 'sure'],
  [0.8, 'sure'],
  [0.79, 'fairly sure'],
  [0.5, 'fairly sure'],
  [0.49, 'unsure'],
])('a confidence of %s reads %s', (confidence, words) => expect(confidenceWords(confidence).words).toBe(words));
