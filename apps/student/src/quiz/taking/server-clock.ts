import type { AttemptClock } from '../quiz-types.ts';

/** The server's clock as this page knows it. Times of the page are those of a clock that nobody can set, in ms. */
export interface KnownClock {
  /** What to add to the page's time for the server's. */
  readonly offset: number;
  /** By how much that may be wrong. */
  readonly error: number;
  /** By the server's time; null without a limit. */
  readonly endsAt: number | null;
  readonly status: AttemptClock['status'];
}

/**
 * Reads a clock that was asked for at `askedAt` and came at `cameAt`: it was true somewhere between the two. A reading
 * with a longer way is taken only where it contradicts what is known, as after a computer slept.
 */
export function readServerClock(
  known: KnownClock | null,
  clock: AttemptClock,
  askedAt: number,
  cameAt: number,
): KnownClock {
  const error = Math.max(0, cameAt - askedAt) / 2;
  const offset = Date.parse(clock.now) - (askedAt + cameAt) / 2;
  const rest = { endsAt: clock.endsAt === null ? null : Date.parse(clock.endsAt), status: clock.status };
  const agrees = known !== null && Math.abs(known.offset - offset) <= known.error + error;
  if (known && agrees && error > known.error) return { ...rest, offset: known.offset, error: known.error };
  return { ...rest, offset, error };
}

/** The seconds that are left at a moment of the page's time, not below 0; null without a limit. */
export function secondsLeft({ endsAt, offset }: KnownClock, at: number): number | null {
  return endsAt === null ? null : Math.max(0, (endsAt - at - offset) / 1000);
}

/** Time that was added, in whole minutes; 0 when none was. */
export function minutesGained(before: KnownClock, after: KnownClock): number {
  if (before.endsAt === null || after.endsAt === null) return 0;
  return Math.max(0, Math.round((after.endsAt - before.endsAt) / 60_000));
}
