import { migrate } from '@skillbridge/database';
import type { Env } from '../env.ts';
import { runToEnd } from '../life.ts';
import { joinDatabase } from '../open-database.ts';
import { say } from '../say.ts';

/** Brings the database to the current schema and ends. */
export function migrateDatabase(env: Env): Promise<void> {
  return runToEnd(async (life) => {
    const { ownerUrl } = await joinDatabase(env, life);
    await migrate({ ownerUrl, appUrl: env.databaseAppUrl, log: say });
    say('The database is up to date.');
  });
}
