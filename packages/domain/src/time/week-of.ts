import { formatInZone } from './format-in-zone.ts';
import { parseLocalDateTime } from './parse-local-date-time.ts';

/** An academy's week, Monday to Sunday by the academy's clocks. */
export type AcademyWeek = {
  /** ISO date of its Monday. */
  readonly start: string;
  /** ISO date of its Sunday. */
  readonly end: string;
  /** The first instant of the week. */
  readonly startsAt: Date;
  /** The first instant of the next week: a row belongs when `startsAt <= at < endsAt`. */
  readonly endsAt: Date;
};

/** The academy week in which an instant falls. 167 or 169 hours long when clocks change in it. */
export function weekOf(instant: Date, timeZone: string): AcademyWeek {
  const today = formatInZone(instant, timeZone, 'iso-date');
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = addDays(today, -sinceMonday);
  const next = addDays(start, 7);
  return {
    start,
    end: addDays(start, 6),
    startsAt: startOfDay(start, timeZone),
    endsAt: startOfDay(next, timeZone),
  };
}

/** The ISO date some days later or, when negative, earlier. */
export function addDays(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The first instant of a day. Some zones change clocks at midnight, so a day may start at 01:00 or 00:30. */
export function startOfDay(isoDate: string, timeZone: string): Date {
  for (const time of ['00:00', '00:15', '00:30', '00:45', '01:00', '02:00']) {
    const parsed = parseLocalDateTime(`${isoDate}T${time}`, timeZone);
    if (parsed.ok) return parsed.at;
  }
  // A zone that skipped a whole day (Samoa, 30 December 2011): its day starts where the next one does.
  return startOfDay(addDays(isoDate, 1), timeZone);
}
