import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterUrl } from './connect.ts';
import { findRunning } from './run-lock.ts';

/** The owner's URL of the database that another live process runs on the folder, for commands that work beside it. */
export function findRunningUrl(folder: string, database = 'skillbridge'): string | undefined {
  const port = findRunning(folder)?.port;
  if (typeof port !== 'number') return undefined;
  return clusterUrl(port, readFileSync(join(folder, 'password'), 'utf8').trim(), database);
}
