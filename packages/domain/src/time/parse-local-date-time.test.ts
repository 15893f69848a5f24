import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInZone } from './format-in-zone.ts';
import { parseLocalDateTime } from './parse-local-date-time.ts';

const iso = (text: string, zone: string) => {
  const parsed = parseLocalDateTime(text, zone);
  return parsed.ok ? parsed.at.toISOString() : parsed.problem;
};

describe('parseLocalDateTime', () => {
  it.each([
    ['2026-11-30T17:00', 'America/New_York', '2026-11-30T22:00:00.000Z'],
    ['2026-07-30T17:00', 'America/New_York', '2026-07-30T21:00:00.000Z'],
    ['2026-11-30 17:00', 'Asia/Kolkata', '2026-11-30T11:30:00.000Z'],
    ['2028-02-29T00:00', 'UTC', '2028-02-29T00:00:00.000Z'],
    ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ])('reads %s in %s as %s', (text, zone, expected) => {
    expect(iso(text, zone)).toBe(expected);
  });

  it('takes the first of two when clocks go back', () => {
    expect(iso('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(iso('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-04-05T01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00.000Z');
  });

  it('reads the times around a clock change as clocks show them', () => {
    expect(iso('2026-11-01T00:59', 'America/New_York')).toBe('2026-11-01T04:59:00.000Z');
    expect(iso('2026-11-01T02:00', 'America/New_York')).toBe('2026-11-01T07:00:00.000Z');
    expect(iso('2026-03-08T03:00', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
  });

  it.each([
    ['2026-03-08T02:30', 'America/New_York', 'The clocks skip 02:30 on 8 March. Choose another time.'],
    ['2026-02-30T10:00', 'UTC', '30 February does not exist.'],
    ['2026-02-29T10:00', 'UTC', '29 February does not exist in 2026.'],
    ['2026-13-01T10:00', 'UTC', 'There is no month 13.'],
    ['2026-11-30T24:00', 'UTC', 'There is no time 24:00.'],
    ['tomorrow', 'UTC', 'Enter a date and a time such as 2026-11-30 17:00.'],
    ['2026-11-30T17:00', 'Mars/Olympus', 'Choose a time zone such as America/New_York.'],
  ])('refuses %s in %s with a sentence', (text, zone, sentence) => {
    expect(iso(text, zone)).toBe(sentence);
  });

  it('undoes formatInZone, or names the earlier of two instants that look the same', () => {
    const zones = [
      'UTC',
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
    ];
    const minutes = fc.integer({ min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const instant = new Date(minute * 60_000);
        const parsed = parseLocalDateTime(formatInZone(instant, zone, 'input'), zone);
        if (!parsed.ok) throw new Error(parsed.problem);
        const earlierBy = instant.getTime() - parsed.at.getTime();
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(earlierBy);
        expect(formatInZone(parsed.at, zone, 'input')).toBe(formatInZone(instant, zone, 'input'));
      }),
    );
  });
});
