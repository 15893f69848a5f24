import { join } from 'node:path';
import { checkDatabase, findRunningUrl, startEmbeddedPostgres } from '@skillbridge/infra/postgres';
import type { Env } from './env.ts';
import type { Life } from './life.ts';
import { say } from './say.ts';

export interface Database {
  readonly ownerUrl: string;
  /** Tells a second start beside this one where this one is. */
  announce(address: string): void;
}

/** The database of `DATABASE_URL`, once it answers, or else the embedded one, which ends with this process. */
export async function openDatabase({ databaseUrl, dataDir }: Env, life: Life): Promise<Database> {
  if (databaseUrl !== undefined) {
    await checkDatabase(databaseUrl);
    return { ownerUrl: databaseUrl, announce: () => undefined };
  }
  const server = await startEmbeddedPostgres({ folder: join(dataDir, 'postgres'), log: say });
  life.onEnd(() => server.stop());
  life.signal.throwIfAborted();
  return server;
}

/** The same for a command that may work beside a running `start`: its database is used while it runs. */
export async function joinDatabase(env: Env, life: Life): Promise<Database> {
  const running = env.databaseUrl === undefined ? findRunningUrl(join(env.dataDir, 'postgres')) : undefined;
  return running === undefined ? await openDatabase(env, life) : { ownerUrl: running, announce: () => undefined };
}
