import { expect, test } from 'vitest';
import { sayTime, timeToSay } from './time-words.ts';

test('a quiz of eleven minutes speaks four times', () => {
  const said = Array.from({ length: 660 }, (_, at) => timeToSay(661 - at, 660 - at)).filter((word) => word !== null);
  expect(said).toEqual(['10 minutes left', '5 minutes left', '1 minute left', '30 seconds left']);
});

test('after a sleep over several thresholds only the last is said, and nothing when time was added or is over', () => {
  expect(timeToSay(900, 45)).toBe('1 minute left');
  expect(timeToSay(20, 900)).toBeNull();
  expect(timeToSay(40, 0)).toBeNull();
  expect(timeToSay(null, 10)).toBeNull();
});

test('time is said as one would', () => {
  expect([30, 59.2, 60, 61, 3600, 3900].map(sayTime)).toEqual([
    '30 seconds',
    '60 seconds',
    '1 minute',
    '2 minutes',
    '1 hour',
    '1 hour 5 minutes',
  ]);
});
