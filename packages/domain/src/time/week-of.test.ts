import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInZone } from './format-in-zone.ts';
import { startOfDay, weekOf } from './week-of.ts';

const HOUR = 3_600_000;

describe('weekOf', () => {
  it('runs from Monday to Sunday by the academy clocks, not by UTC', () => {
    const sundayNightInNewYork = new Date('2026-11-30T04:30:00Z');
    expect(weekOf(sundayNightInNewYork, 'America/New_York')).toEqual({
      start: '2026-11-23',
      end: '2026-11-29',
      startsAt: new Date('2026-11-23T05:00:00Z'),
      endsAt: new Date('2026-11-30T05:00:00Z'),
    });
    expect(weekOf(sundayNightInNewYork, 'Europe/Berlin').start).toBe('2026-11-30');
  });

  it('is 167 or 169 hours long when clocks change in it', () => {
    const hours = (instant: string) => {
      const week = weekOf(new Date(instant), 'America/New_York');
      return (week.endsAt.getTime() - week.startsAt.getTime()) / HOUR;
    };
    expect(hours('2026-03-06T12:00:00Z')).toBe(167);
    expect(hours('2026-10-30T12:00:00Z')).toBe(169);
    expect(hours('2026-06-10T12:00:00Z')).toBe(168);
  });

  it('starts a day at 01:00 where clocks skip midnight', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
  });

  it('gives every instant to exactly one week', () => {
    const zones = ['UTC', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Auckland', 'Asia/Tehran'];
    const instants = fc.date({
      min: new Date('2012-01-01T00:00:00Z'),
      max: new Date('2035-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const week = weekOf(instant, zone);
        expect(week.startsAt <= instant && instant < week.endsAt).toBe(true);
        expect(new Date(`${week.start}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(weekOf(week.endsAt, zone).startsAt).toEqual(week.endsAt);
      }),
    );
  });
});

describe('formatInZone', () => {
  it('writes the same instant as each zone shows it', () => {
    const instant = new Date('2026-11-30T22:05:00Z');
    const styles = ['day', 'date', 'time', 'day-time', 'date-time', 'iso-date', 'input'] as const;
    expect(styles.map((style) => formatInZone(instant, 'America/New_York', style))).toEqual([
      'Monday 30 November',
      '30 November 2026',
      '5:05 pm',
      'Monday 30 November, 5:05 pm',
      '30 November 2026, 5:05 pm',
      '2026-11-30',
      '2026-11-30T17:05',
    ]);
    expect(formatInZone(instant, 'Asia/Tokyo', 'day-time')).toBe('Tuesday 1 December, 7:05 am');
  });

  it('writes midnight and noon as 12', () => {
    expect(formatInZone(new Date('2026-11-30T00:00:00Z'), 'UTC', 'time')).toBe('12:00 am');
    expect(formatInZone(new Date('2026-11-30T12:00:00Z'), 'UTC', 'time')).toBe('12:00 pm');
  });
});
