import { migrate } from '@skillbridge/database';
import type { Env } from './env.ts';
import type { Life } from './life.ts';
import { type Database, openDatabase } from './open-database.ts';
import { say } from './say.ts';
import { type DemoAdmins, seedDemoAcademies } from './seed-demo-academies.ts';

export interface PreparedDatabase {
  readonly database: Database;
  readonly appUrl: string;
  /** Undefined without the demo. */
  readonly admins: DemoAdmins | undefined;
}

/** Opens the database, brings it to the current schema and, for a demo, fills it. */
export async function prepareDatabase(env: Env, life: Life): Promise<PreparedDatabase> {
  const database = await openDatabase(env, life);
  const { ownerUrl } = database;
  const { appUrl } = await migrate({ ownerUrl, appUrl: env.databaseAppUrl, log: say });
  life.signal.throwIfAborted();
  const demo = env.demo ?? env.databaseUrl === undefined;
  const admins = demo ? await seedDemoAcademies({ appUrl, ownerUrl, dataDir: env.dataDir }) : undefined;
  life.signal.throwIfAborted();
  return { database, appUrl, admins };
}
