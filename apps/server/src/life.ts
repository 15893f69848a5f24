import { findLaunchers, isRunning } from './find-launchers.ts';
import { say } from './say.ts';

/** From the start of a command to its end, however that comes about. */
export interface Life {
  /** Aborted when the process is asked to stop; check it between the steps of a start. */
  readonly signal: AbortSignal;
  /** Adds what has to be undone at the end, the last one first. */
  onEnd(cleanUp: () => Promise<void>): void;
}

/** One Ctrl-C can arrive twice, from the terminal and forwarded by npx; only a later one is a second wish. */
const sameKeyMs = 1000;

/** How often to look whether whoever started us is still there. */
const lookMs = 500;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a start, then waits until the process is asked to stop, and undoes the start step by step. */
export function runUntilStopped(start: (life: Life) => Promise<void>): Promise<void> {
  return runToEnd(async (life) => {
    await start(life);
    await new Promise<void>((stop) => {
      if (life.signal.aborted) stop();
      life.signal.addEventListener('abort', () => stop());
    });
  });
}

/**
 * Runs a command and undoes what it added to `onEnd`, also when it fails or is asked to stop. Rejects with its error
 * unless it was asked to stop. A second Ctrl-C ends the process at once.
 */
export async function runToEnd(run: (life: Life) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const cleanUps: (() => Promise<void>)[] = [];
  let askedAt = 0;
  const ask = (): void => {
    if (!signal.aborted) {
      askedAt = performance.now();
      say('\nStopping.');
      controller.abort();
    } else if (performance.now() - askedAt > sameKeyMs) {
      // The embedded database is ended by its own exit hook.
      process.exit(1);
    }
  };
  for (const name of signals) process.on(name, ask);
  const watch = watchLaunchers(ask);
  try {
    await run({ signal, onEnd: (cleanUp) => cleanUps.push(cleanUp) });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearInterval(watch);
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

/** `npx` ends on a signal without passing it on to the program that its `pnpm` runs, which would then run for ever. */
function watchLaunchers(onGone: () => void): NodeJS.Timeout {
  const launchers = findLaunchers();
  const watch = setInterval(() => {
    if (launchers.every(isRunning)) return;
    clearInterval(watch);
    onGone();
  }, lookMs);
  return watch.unref();
}
