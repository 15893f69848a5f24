import { migrate } from '@skillbridge/database';
import type { Env } from './env.ts';
import type { Life } from './life.ts';
import { joinDatabase } from './open-database.ts';
import { say } from './say.ts';

/**
 * How a process beside others connects. With `DATABASE_APP_URL` alone it needs no owner, and leaves the schema to
 * whoever runs `migrate`.
 */
export async function findAppUrl(env: Env, life: Life): Promise<string> {
  if (env.databaseAppUrl !== undefined) return env.databaseAppUrl;
  const { ownerUrl } = await joinDatabase(env, life);
  return (await migrate({ ownerUrl, log: say })).appUrl;
}
