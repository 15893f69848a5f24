import { formatTime } from './format-date.ts';
import { toWallTime } from './wall-time.ts';

/** Whole calendar days from `now` to `instant`, both by the academy's calendar. Negative in the past. */
export function daysUntil(instant: Date | string, now: Date, timeZone: string): number {
  const day = (moment: Date | string) => Date.parse(toWallTime(moment, timeZone).slice(0, 10));
  return Math.round((day(instant) - day(now)) / 86_400_000);
}

/**
 * When something is due, as one would say it: `due today 17:00`, `due tomorrow 17:00`, `due Friday 17:00` within a week,
 * `due 4 Dec 17:00` later; `was due yesterday 17:00`, `was due 4 Dec 17:00` once it has passed.
 */
export function formatDue(due: Date | string, now: Date, timeZone: string): string {
  const instant = new Date(due);
  const days = daysUntil(instant, now, timeZone);
  const verb = instant.getTime() < now.getTime() ? 'was due' : 'due';
  return `${verb} ${nameDay(instant, days, now, timeZone)} ${formatTime(instant, timeZone)}`;
}

function nameDay(instant: Date, days: number, now: Date, timeZone: string): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(instant);
  if (days > 1 && days < 7) return say({ weekday: 'long' });
  const sameYear = toWallTime(instant, timeZone).slice(0, 4) === toWallTime(now, timeZone).slice(0, 4);
  return say({ day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) });
}
