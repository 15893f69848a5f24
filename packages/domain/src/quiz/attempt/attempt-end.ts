import { allowedMinutes, type TimeAllowance } from '../allowed-minutes.ts';

const MINUTE = 60_000;

/**
 * How long after the end of an attempt the server still takes changes, in milliseconds. A change made in the last second
 * needs a round trip to arrive, and after a dropped connection the page's next try, which comes within ten seconds; half
 * a minute holds both. When a change was made is not asked: only the browser knows, and it may say what it likes. Whoever
 * tricks the page out of its lock wins half a minute; without it, an honest student on a slow line loses an answer.
 */
export const ATTEMPT_GRACE_MS = 30_000;

/** When an attempt is over: its start and the minutes that this student has; null without a time limit. */
export function attemptEnd(startedAt: Date, limitMinutes: number | null, allowance: TimeAllowance): Date | null {
  const minutes = allowedMinutes(limitMinutes, allowance);
  return minutes === null ? null : new Date(startedAt.getTime() + minutes * MINUTE);
}

/**
 * When an attempt is over: at its own end, which no closing time cuts short, or, without a time limit, when the quiz
 * closes for this student. Null when neither is set. Otherwise whoever once began could still answer when the results of
 * all others are out.
 */
export function endOfAttempt(endsAt: Date | null, closesAt: Date | null): Date | null {
  return endsAt ?? closesAt;
}

/** When the server hands an attempt in by itself; null without an end. */
export function attemptClosesAt(endsAt: Date | null): Date | null {
  return endsAt && new Date(endsAt.getTime() + ATTEMPT_GRACE_MS);
}

/** Whether an attempt takes no changes any more: its time and the grace after it are over. */
export function isAttemptOver(endsAt: Date | null, now: Date): boolean {
  return endsAt !== null && now.getTime() > endsAt.getTime() + ATTEMPT_GRACE_MS;
}
