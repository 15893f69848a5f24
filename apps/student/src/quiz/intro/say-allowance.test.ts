import { expect, test } from 'vitest';
import { sayAllowance } from './say-allowance.ts';

const time = { minutes: 30, usualMinutes: 30, timePercent: 100, extraMinutes: 0 };

test('the time is the student’s own, with where it comes from', () => {
  expect(sayAllowance(null)).toBe('No time limit');
  expect(sayAllowance(time)).toBe('30 minutes');
  expect(sayAllowance({ ...time, minutes: 45, timePercent: 150 })).toBe('45 minutes: the usual 30, time and a half');
  expect(sayAllowance({ ...time, minutes: 60, timePercent: 200 })).toBe('60 minutes: the usual 30, double time');
  expect(sayAllowance({ ...time, minutes: 47, timePercent: 125, extraMinutes: 10 })).toBe(
    '47 minutes: the usual 30, 25% more and 10 more',
  );
});
