import { allowedMinutes, type TimeAllowance } from './allowed-minutes.ts';

export type QuizWindow = {
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly timeLimitMinutes: number | null;
};

const MINUTE = 60_000;

/**
 * What keeps a window from being fair, as a sentence; null when nothing does. A window must hold the longest time that
 * anybody in the course is entitled to (FEATURES U2: elsewhere the closing time cuts accommodated students short).
 * `from` is when the window begins where it has no opening time: now.
 */
export function checkWindow(
  { opensAt, closesAt, timeLimitMinutes }: QuizWindow,
  allowances: readonly TimeAllowance[],
  from: Date,
): string | null {
  if (closesAt === null) return null;
  const begins = opensAt !== null && opensAt > from ? opensAt : from;
  if (opensAt !== null && closesAt <= opensAt) return 'It closes before it opens. Choose a later closing time.';
  if (closesAt <= from) return 'The closing time is in the past. Choose a later one.';
  const needed = Math.max(0, ...allowances.map((one) => allowedMinutes(timeLimitMinutes, one) ?? 0));
  const missing = Math.ceil(needed - (closesAt.getTime() - begins.getTime()) / MINUTE);
  if (missing <= 0) return null;
  return `Somebody in this course has ${sayMinutes(needed)} for this quiz, and the window is ${sayMinutes(missing)} too short for that. Let it close later.`;
}

function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
