import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Starts one server process on a database, as production would run it, and waits until it listens. */
export async function startServerProcess(
  appUrl: string,
  worker = false,
): Promise<{ port: number; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'skillbridge-bench-'));
  const script = new URL('./serve.ts', import.meta.url).pathname;
  const child = fork(script, [appUrl, dataDir, worker ? 'worker' : 'no-worker']);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(z.object({ port: z.number() }).parse(message).port));
    child.once('exit', () => reject(new Error('The server process ended before it listened.')));
  });
  return {
    port,
    async stop() {
      child.disconnect();
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
