import { expect, test } from 'vitest';
import { sayWeek } from './say-week.ts';

test('a week within a month names the month once', () => {
  expect(sayWeek('2026-11-16', '2026-11-22')).toBe('16 to 22 November 2026');
});

test('a week that crosses a month names both', () => {
  expect(sayWeek('2026-11-30', '2026-12-06')).toBe('30 November to 6 December 2026');
});

test('a week that crosses a year names both years', () => {
  expect(sayWeek('2026-12-28', '2027-01-03')).toBe('28 December 2026 to 3 January 2027');
});
