const PAUSES_MS = [1000, 2000, 4000, 8000] as const;

/**
 * How long to wait after so many tries that failed, in milliseconds: longer each time, at most ten seconds, because the
 * server holds an attempt open for half a minute after its end. `random` (0 to 1) spreads a class whose line came back
 * at the same moment over a quarter more and a quarter less.
 */
export function retryPause(tries: number, random: number): number {
  const pause = PAUSES_MS[Math.min(Math.max(tries, 1), PAUSES_MS.length) - 1] ?? 8000;
  return Math.round(pause * (0.75 + random / 2));
}
