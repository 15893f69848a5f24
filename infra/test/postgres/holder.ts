import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const line = z.union([
  z.object({ ownerUrl: z.string(), port: z.number() }),
  z.object({ refused: z.string() }).transform(({ refused }) => {
    throw new Error(refused);
  }),
]);

export interface Holder {
  readonly pid: number;
  readonly ownerUrl: string;
  readonly port: number;
  /** Sends the signal and resolves to the exit code once the program has ended; null when a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const alive = new Set<ChildProcess>();

/** Starts the database in a folder from a program of its own; rejects with the sentence when that is refused. */
export async function startHolder(folder: string): Promise<Holder> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-postgres.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  alive.add(child);
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => {
    alive.delete(child);
    return code ?? null;
  });
  const [text] = await once(createInterface(child.stdout), 'line');
  const { ownerUrl, port } = line.parse(JSON.parse(String(text)));
  return {
    pid: child.pid ?? 0,
    ownerUrl,
    port,
    end(signal) {
      child.kill(signal);
      return exited;
    },
  };
}

/** For the end of a test that failed half-way. */
export async function endHolders(): Promise<void> {
  for (const child of alive) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
