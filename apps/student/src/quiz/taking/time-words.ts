import { formatCount } from '@skillbridge/ui';

/** When a screen reader says how much time is left, in seconds. Each second, or each minute, would drown the quiz. */
const THRESHOLDS = [600, 300, 60, 30] as const;

/** From here on the time cannot be hidden, in seconds. */
export const ALWAYS_SHOWN_BELOW = 300;

/** What to say when the time left goes from one figure to another: the lowest threshold that it crossed; null for none. */
export function timeToSay(before: number | null, now: number | null): string | null {
  if (before === null || now === null || now <= 0) return null;
  const crossed = THRESHOLDS.findLast((threshold) => before > threshold && now <= threshold);
  return crossed === undefined ? null : `${sayTime(crossed)} left`;
}

/** `10 minutes`, `1 minute`, `30 seconds`, `1 hour 5 minutes`; rounded up, as a clock that counts down shows it. */
export function sayTime(seconds: number): string {
  if (seconds < 60) return formatCount(Math.ceil(seconds), 'second');
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return formatCount(minutes, 'minute');
  const rest = minutes % 60;
  return rest === 0 ? formatCount(hours, 'hour') : `${formatCount(hours, 'hour')} ${formatCount(rest, 'minute')}`;
}
