import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesGained, readServerClock, secondsLeft } from './server-clock.ts';

const start = Date.parse('2026-11-23T12:00:00Z');
const clock = (now: number, end: number | null = 600) => ({
  now: new Date(start + now * 1000).toISOString(),
  endsAt: end === null ? null : new Date(start + end * 1000).toISOString(),
  status: 'in-progress' as const,
});

test('the time left goes by the server’s clock, whatever this computer’s says', () => {
  const known = readServerClock(null, clock(0), 5000, 5000);
  expect(secondsLeft(known, 5000)).toBe(600);
  expect(secondsLeft(known, 65_000)).toBe(540);
  expect(secondsLeft(known, 99_999_999)).toBe(0);
  expect(secondsLeft(readServerClock(null, clock(0, null), 0, 0), 7)).toBeNull();
});

test('is never wrong by more than half the way there and back', () => {
  const way = fc.record({ there: fc.nat(4000), back: fc.nat(4000), at: fc.nat(100_000) });
  fc.assert(
    fc.property(fc.array(way, { minLength: 1, maxLength: 8 }), (ways) => {
      let known = null;
      let asked = 0;
      for (const { there, back, at } of ways) {
        asked += at;
        known = readServerClock(known, clock((asked + there) / 1000, 10_000), asked, asked + there + back);
        asked += there + back;
      }
      if (!known) throw new Error('No clock.');
      expect(Math.abs(known.offset - start)).toBeLessThanOrEqual(known.error + 1);
    }),
  );
});

test('a slow answer does not spoil a good reading, but a computer that slept is set right by any', () => {
  const good = readServerClock(null, clock(0), 1000, 1020);
  const slow = readServerClock(good, clock(2.5), 2000, 5000);
  expect(slow.offset).toBe(good.offset);
  const woken = readServerClock(good, clock(300), 6000, 9000);
  expect(secondsLeft(woken, 9000)).toBeCloseTo(298.5, 1);
});

test('time that was added is known in minutes, time without a limit adds none', () => {
  const before = readServerClock(null, clock(0), 0, 0);
  expect(minutesGained(before, readServerClock(before, clock(5, 1320), 5000, 5000))).toBe(12);
  expect(minutesGained(before, readServerClock(before, clock(5, 540), 5000, 5000))).toBe(0);
  expect(minutesGained(before, readServerClock(before, clock(5, null), 5000, 5000))).toBe(0);
});
