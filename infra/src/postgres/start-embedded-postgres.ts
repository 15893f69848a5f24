import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { repoRoot } from '../repo-root.ts';
import { clusterUrl, withClient } from './connect.ts';
import { createCluster } from './create-cluster.ts';
import { findBinaries } from './find-binaries.ts';
import { PostgresError } from './postgres-error.ts';
import { takeLock } from './run-lock.ts';
import { startCluster } from './start-cluster.ts';
import { stopOrphan } from './stop-orphan.ts';

export interface EmbeddedPostgresOptions {
  /** Where everything is kept; `.data/postgres` of the repository when left out. */
  readonly folder?: string;
  /** Created when it does not exist; `skillbridge` when left out. */
  readonly database?: string;
  /** Server settings by name, for benchmarks. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told in a short line what takes a moment. */
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** URL of the database as its owner, a superuser. */
  readonly ownerUrl: string;
  readonly port: number;
  /** Tells a second start beside this one where this one is. */
  announce(address: string): void;
  /** Ends the server cleanly and gives the folder free. Safe to call twice. */
  stop(): Promise<void>;
}

/** The major version of the programs in the lockfile; a cluster of another one cannot be opened by them. */
const majorVersion = '18';

/**
 * Starts the database that lives in a folder, making it on the first start and recovering it after a crash. Throws a
 * `PostgresError` when another live process has the folder or when it cannot be used.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  const { database = 'skillbridge', settings = {}, log } = options;
  const folder = resolve(options.folder ?? join(repoRoot, '.data/postgres'));
  await makeFolder(folder);
  const lock = takeLock(folder);
  try {
    log?.('Starting PostgreSQL.');
    const binaries = await findBinaries();
    await stopOrphan(folder);
    if (!existsSync(join(folder, 'cluster'))) {
      log?.('Preparing its data folder for the first time.');
      await createCluster(folder, binaries);
    }
    await refuseOtherVersion(folder);
    const cluster = await startCluster({ folder, binaries, port: await readPort(folder), settings });
    await writeFile(join(folder, 'port'), String(cluster.port));
    lock.update({ port: cluster.port });
    await createDatabaseIfMissing(clusterUrl(cluster.port, cluster.password), database);
    return {
      ownerUrl: clusterUrl(cluster.port, cluster.password, database),
      port: cluster.port,
      announce: (address) => lock.update({ address }),
      async stop() {
        await cluster.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.writable'), '');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new PostgresError(
      `The folder ${folder} cannot be written${reason}; make it writable or set DATA_DIR to another one.`,
    );
  }
}

async function refuseOtherVersion(folder: string): Promise<void> {
  const found = (await readFile(join(folder, 'cluster/PG_VERSION'), 'utf8')).trim();
  if (found === majorVersion) return;
  throw new PostgresError(
    `The data in ${folder} belongs to PostgreSQL ${found}, and this is PostgreSQL ${majorVersion}; move that folder away to start afresh, or set DATABASE_URL to a server that can open it.`,
  );
}

async function readPort(folder: string): Promise<number | undefined> {
  const path = join(folder, 'port');
  const port = existsSync(path) ? Number(await readFile(path, 'utf8')) : Number.NaN;
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

async function createDatabaseIfMissing(url: string, database: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  });
}
