import { tzOffset } from '@date-fns/tz';
import { isTimeZone } from './time-zone.ts';

export type ParsedDateTime =
  | { readonly ok: true; readonly at: Date }
  | { readonly ok: false; readonly problem: string };

const pattern = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instant of a wall-clock time such as `2026-11-30T17:00` (what a datetime-local field yields) in an IANA time zone.
 * A time that occurs twice, when clocks go back, means its first occurrence. A date that does not exist, or a time that
 * clocks jump over, is a problem with a sentence, never silently another time. Seconds are dropped.
 */
export function parseLocalDateTime(text: string, timeZone: string): ParsedDateTime {
  const match = pattern.exec(text.trim());
  if (!match) return problem('Enter a date and a time such as 2026-11-30 17:00.');
  if (!isTimeZone(timeZone)) return problem('Choose a time zone such as America/New_York.');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12) return problem(`There is no month ${month}.`);
  const daysInMonth = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (day < 1 || day > daysInMonth) {
    const leap = month === 2 && day === 29 ? ` in ${year}` : '';
    return problem(`${day} ${monthNames[month - 1]} does not exist${leap}.`);
  }
  if (hour > 23 || minute > 59 || second > 59) return problem(`There is no time ${match[4]}:${match[5]}.`);
  if (year < 1970) return problem('Enter a year from 1970 on.');
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const first = instantsOf(wall, timeZone)[0];
  if (first === undefined) {
    return problem(`The clocks skip ${match[4]}:${match[5]} on ${day} ${monthNames[month - 1]}. Choose another time.`);
  }
  return { ok: true, at: new Date(first) };
}

/** Every instant at which clocks of the zone show this wall time (given as if it were UTC), earliest first. */
function instantsOf(wall: number, timeZone: string): number[] {
  const offsets = [wall - DAY, wall, wall + DAY].map((around) => tzOffset(timeZone, new Date(around)));
  return [...new Set(offsets)]
    .map((offset) => wall - offset * MINUTE)
    .filter((instant) => instant + tzOffset(timeZone, new Date(instant)) * MINUTE === wall)
    .sort((a, b) => a - b);
}

function problem(sentence: string): ParsedDateTime {
  return { ok: false, problem: sentence };
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
