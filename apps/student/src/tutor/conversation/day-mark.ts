import { formatDate, formatTime } from '@skillbridge/ui';

const LONG_PAUSE = 30 * 60_000;

/**
 * The time to show above a message: the day and the time where a day begins, the time after a long pause, else nothing,
 * so that a conversation reads as one and not as a log.
 */
export function dayMark(at: string, before: string | null, timeZone: string): string | null {
  const day = formatDate(at, timeZone);
  if (before === null || formatDate(before, timeZone) !== day) return `${day}, ${formatTime(at, timeZone)}`;
  return new Date(at).getTime() - new Date(before).getTime() >= LONG_PAUSE ? formatTime(at, timeZone) : null;
}
