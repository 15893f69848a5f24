import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterUrl, withClient } from './connect.ts';
import { PostgresError } from './postgres-error.ts';
import { commandLine, isAlive } from './process-identity.ts';

/** Seconds that an orphan gets for each way of asking it to stop. */
const patience = 20;

/**
 * Ends the server that a killed process left running on `folder/cluster`, after making sure that it is one. Call it only
 * while holding the folder's lock: without it, the server of a live process would look like an orphan.
 */
export async function stopOrphan(folder: string): Promise<void> {
  const pidFile = join(folder, 'cluster/postmaster.pid');
  if (!existsSync(pidFile)) return;
  const [pidLine, , , portLine] = readFileSync(pidFile, 'utf8').split('\n');
  const pid = Number(pidLine);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
  if (!(await isOurServer(folder, pid, Number(portLine)))) {
    // The id now belongs to an unrelated program, and PostgreSQL would refuse to start beside it.
    rmSync(pidFile, { force: true });
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let wait = 0; wait < patience * 20 && isAlive(pid); wait += 1) await sleep(50);
    if (!isAlive(pid)) return;
  }
  throw new PostgresError(
    `An earlier PostgreSQL (process ${pid}) still uses ${folder} and does not stop; end it, then start again.`,
  );
}

async function isOurServer(folder: string, pid: number, port: number): Promise<boolean> {
  const cluster = join(folder, 'cluster');
  const command = commandLine(pid);
  if (command !== null) return command.includes('postgres') && command.includes(cluster);
  try {
    const password = readFileSync(join(folder, 'password'), 'utf8').trim();
    const { rows } = await withClient(clusterUrl(port, password), (client) =>
      client.query<{ folder: string }>("select current_setting('data_directory') as folder"),
    );
    return rows[0]?.folder === cluster;
  } catch {
    return false;
  }
}
