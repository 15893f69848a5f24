import { describe, expect, it } from 'vitest';
import { formatCount } from './format-count.ts';
import { formatDate, formatDateTime, formatTime } from './format-date.ts';
import { daysUntil, formatDue } from './format-due.ts';
import { formatClock, formatDuration } from './format-duration.ts';
import { formatPercent } from './format-percent.ts';
import { formatPoints } from './format-points.ts';
import { fromWallTime, toWallTime } from './wall-time.ts';

const newYork = 'America/New_York';

describe('numbers', () => {
  it('shows points without trailing noughts, and the most that could be had', () => {
    expect([formatPoints(17.5, 20), formatPoints(20), formatPoints(1234.5)]).toEqual(['17.5 / 20', '20', '1,234.5']);
  });
  it('shows a share as a whole percent and a dash for none', () => {
    expect([0.875, 1, 0, null, undefined, Number.NaN].map(formatPercent)).toEqual(['88%', '100%', '0%', '–', '–', '–']);
  });
  it('gives a count its noun', () => {
    expect([
      formatCount(1, 'child', 'children'),
      formatCount(0, 'quiz', 'quizzes'),
      formatCount(1204, 'student'),
    ]).toEqual(['1 child', '0 quizzes', '1,204 students']);
  });
  it('says a span in words and shows a clock', () => {
    expect([45, 1200, 3600, 3900, 3599].map(formatDuration)).toEqual(['45 s', '20 min', '1 h', '1 h 05 min', '1 h']);
    expect([0, 5, 245, 3845, 0.2, -3].map(formatClock)).toEqual(['0:00', '0:05', '4:05', '1:04:05', '0:01', '0:00']);
  });
});

describe('dates in the academy zone', () => {
  it('shows the same instant on different days in different zones', () => {
    const instant = '2026-11-24T02:30:00Z';
    expect(formatDate(instant, newYork)).toBe('Mon 23 Nov 2026');
    expect(formatDate(instant, 'Asia/Tokyo')).toBe('Tue 24 Nov 2026');
    expect(formatTime(instant, newYork)).toBe('21:30');
    expect(formatDateTime(instant, 'Asia/Kolkata')).toBe('Tue 24 Nov 2026, 08:00');
  });

  it.each([
    ['2026-11-23T22:00:00Z', 'due today 17:00'],
    ['2026-11-24T22:00:00Z', 'due tomorrow 17:00'],
    ['2026-11-27T22:00:00Z', 'due Friday 17:00'],
    ['2026-11-30T22:00:00Z', 'due 30 Nov 17:00'],
    ['2027-01-04T22:00:00Z', 'due 4 Jan 2027 17:00'],
    ['2026-11-23T13:00:00Z', 'was due today 08:00'],
    ['2026-11-22T22:00:00Z', 'was due yesterday 17:00'],
    ['2026-11-20T22:00:00Z', 'was due 20 Nov 17:00'],
  ])('says when %s is due', (due, expected) => {
    expect(formatDue(due, new Date('2026-11-23T14:00:00Z'), newYork)).toBe(expected);
  });

  it('counts days by the calendar, also over the change of the clocks', () => {
    expect(daysUntil('2026-11-02T05:30:00Z', new Date('2026-11-01T04:30:00Z'), newYork)).toBe(1);
    expect(daysUntil('2026-11-24T04:59:00Z', new Date('2026-11-23T05:00:00Z'), newYork)).toBe(0);
  });
});

describe('wall time', () => {
  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])(
    'comes back to the same instant in %s',
    (zone) => {
      for (const iso of ['2026-01-15T23:45:00.000Z', '2026-07-15T00:15:00.000Z', '2024-02-29T12:00:00.000Z']) {
        expect(fromWallTime(toWallTime(iso, zone), zone)?.toISOString()).toBe(iso);
      }
    },
  );
  it('has no instant for an hour that is skipped or a date that does not exist', () => {
    expect(fromWallTime('2026-03-08T02:30', newYork)).toBeNull();
    expect(fromWallTime('2026-02-30T10:00', newYork)).toBeNull();
    expect(fromWallTime('', newYork)).toBeNull();
  });
  it('takes the first of an hour that comes twice', () => {
    expect(fromWallTime('2026-11-01T01:30', newYork)?.toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });
});
