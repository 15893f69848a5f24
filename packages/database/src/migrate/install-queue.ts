import { PgBoss } from 'pg-boss';

/** Creates or upgrades the job queue's own schema, `pgboss`; run as the owner, since it is DDL. */
export async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false });
  const failures: Error[] = [];
  // Without a listener an error event would end the process before the caller can say what was wrong.
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  await boss.stop({ graceful: false });
  const [failure] = failures;
  if (failure) throw failure;
}
