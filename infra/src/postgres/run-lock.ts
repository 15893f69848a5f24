import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PostgresError } from './postgres-error.ts';
import { isAlive, processStart } from './process-identity.ts';

const running = z.object({
  pid: z.number().int(),
  /** See `processStart`. */
  started: z.string().nullable(),
  /** Where people reach what runs, once it can be reached. */
  address: z.string().nullable(),
  /** Port of the database on the loopback interface, once it is up. */
  port: z.number().int().nullable(),
});

/** Who uses a data folder, and where. */
export type RunningServer = z.infer<typeof running>;

export interface RunLock {
  /** Adds what a second start should be told. */
  update(change: { readonly address?: string; readonly port?: number }): void;
  release(): void;
}

/** The live process that holds the folder, if there is one. */
export function findRunning(folder: string): RunningServer | undefined {
  const holder = readLock(lockPath(folder));
  return holder && isHeld(holder) ? holder : undefined;
}

/**
 * Takes the folder for this process. Throws a `PostgresError` that names the holder's address when another live process
 * has it; what a killed process left behind does not count.
 */
export function takeLock(folder: string): RunLock {
  const path = lockPath(folder);
  let mine: RunningServer = { pid: process.pid, started: processStart(process.pid), address: null, port: null };
  while (!createWhole(path, mine)) {
    const holder = findRunning(folder);
    if (holder) throw new PostgresError(describeHolder(holder, folder));
    // Renaming is atomic, so that of two starts beside each other only one removes the stale lock.
    const stale = `${path}.${process.pid}`;
    try {
      renameSync(path, stale);
    } catch {
      continue;
    }
    const removed = readLock(stale);
    if (removed && isHeld(removed)) createWhole(path, removed);
    rmSync(stale, { force: true });
  }
  return {
    update(change) {
      mine = { ...mine, ...change };
      const next = `${path}.${process.pid}`;
      writeFileSync(next, JSON.stringify(mine));
      renameSync(next, path);
    },
    release() {
      const holder = readLock(path);
      if (holder?.pid === mine.pid && holder.started === mine.started) rmSync(path, { force: true });
    },
  };
}

/** Creates the file with its content in one step, or returns false when it exists: nobody ever reads half a lock. */
function createWhole(path: string, content: RunningServer): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(path: string): RunningServer | undefined {
  try {
    return running.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function isHeld({ pid, started }: RunningServer): boolean {
  return isAlive(pid) && (started === null || processStart(pid) === started);
}

function describeHolder({ pid, address }: RunningServer, folder: string): string {
  return address === null
    ? `Another SkillBridge (process ${pid}) is using ${folder}; wait for it or stop it first.`
    : `SkillBridge is already running at ${address} (process ${pid}); open that address, or stop it first.`;
}

function lockPath(folder: string): string {
  return join(folder, 'running.json');
}
