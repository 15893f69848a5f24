import { expect, test } from 'vitest';
import { matchTimeZones } from './match-time-zones.ts';

test('a city is found however it is typed', () => {
  for (const typed of ['new york', 'New_York', 'america/new york', 'york']) {
    expect(matchTimeZones(typed)).toContain('America/New_York');
  }
});

test('nothing typed offers every zone, with UTC first', () => {
  expect(matchTimeZones('')[0]).toBe('UTC');
  expect(matchTimeZones('').length).toBeGreaterThan(300);
});
