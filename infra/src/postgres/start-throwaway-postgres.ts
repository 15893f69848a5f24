import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterUrl } from './connect.ts';
import { createCluster } from './create-cluster.ts';
import { findBinaries } from './find-binaries.ts';
import { isAlive } from './process-identity.ts';
import { startCluster } from './start-cluster.ts';

export interface ThrowawayPostgres {
  /** URL of the maintenance database as superuser; make databases of your own from here. */
  readonly ownerUrl: string;
  /** Ends the server and deletes everything. */
  stop(): Promise<void>;
}

const prefix = 'skillbridge-postgres-';

/** What a crash may cost nothing: the data is gone with the process anyway. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  autovacuum: 'off',
};

/** Starts an empty, fast and careless PostgreSQL in a temporary folder, for tests and benchmarks. */
export async function startThrowawayPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<ThrowawayPostgres> {
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  await chmod(folder, 0o711);
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const binaries = await findBinaries();
    await createCluster(folder, binaries, ['--no-sync']);
    const cluster = await startCluster({ folder, binaries, port: undefined, settings: { ...careless, ...settings } });
    return {
      ownerUrl: clusterUrl(cluster.port, cluster.password),
      async stop() {
        await cluster.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Deletes what killed processes left; a server whose folder is gone notices within a minute and ends by itself. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split('-')[0] : Number.NaN);
    if (Number.isInteger(pid) && !isAlive(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}
