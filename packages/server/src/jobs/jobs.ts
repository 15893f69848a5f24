import type { TenantEm } from '@skillbridge/database';
import { fromKysely, PgBoss } from 'pg-boss';
import type { App } from '../app.ts';
import type { JobDefinition, RunnableJob, TenantJob } from './define-job.ts';
import { runOnce } from './run-once.ts';

/** Where jobs go whose tries are used up; an admin sees and re-runs them. */
export const PARKED_QUEUE = 'parked';

export type Jobs = {
  /**
   * Enqueues in the caller's own transaction: a roll-back takes the job with it, a commit keeps both. In a queue whose
   * policy is `short` a job of the same key that still waits stands for this one: it starts after the caller's commit,
   * so it sees what the caller wrote. In a `standard` queue a key changes nothing.
   */
  enqueue<T extends TenantJob>(em: TenantEm, job: JobDefinition<T>, data: T, key?: string): Promise<void>;
  /** Starts working; resolves once every queue is being polled. */
  work(app: App): Promise<void>;
  /** Lets running jobs finish, then lets go of the queue. */
  stop(): Promise<void>;
  /** The queue itself, for the admin's view of parked jobs and for tests. */
  readonly boss: PgBoss;
};

export type JobsOptions = {
  /** URL of the server's own role; the schema was installed by `migrate`. */
  readonly url: string;
  readonly runnable: readonly RunnableJob[];
  readonly onError: (error: Error) => void;
};

/**
 * Jobs mostly wait for a model or the database, so a batch runs side by side, each settled on its own. While batches
 * come back full the worker fetches again at once: with single jobs a backlog would drain at one a poll. The poll is
 * only a backstop for a lost notification.
 */
const WORKER = {
  batchSize: 8,
  burstWhenBatchFull: true,
  notifyPollingIntervalSeconds: 5,
  pollingIntervalSeconds: 2,
  perJobResults: true,
} as const;

/** Connects to the job queue and makes sure that every queue exists. */
export async function createJobs({ url, runnable, onError }: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'skillbridge-jobs',
    max: 4,
    migrate: false,
    createSchema: false,
    useListenNotify: true,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(PARKED_QUEUE, { retentionSeconds: 30 * 24 * 60 * 60 });
  for (const { definition } of runnable) await createQueue(boss, definition as JobDefinition);
  return {
    boss,
    enqueue: (em, job, data, key) => enqueue(boss, { em, job, data, key }),
    async work(app) {
      for (const job of runnable) {
        const { atOnce } = job.definition.policy;
        const options = atOnce === undefined ? WORKER : { ...WORKER, batchSize: 1, localConcurrency: atOnce };
        await boss.work(job.definition.name, options, async (batch) =>
          (await Promise.all(batch.map((one) => runOnce(app, job, one)))).flat(),
        );
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}

async function createQueue(boss: PgBoss, { name, policy }: JobDefinition): Promise<void> {
  await boss.createQueue(name, {
    policy: policy.policy,
    notify: true,
    retryLimit: policy.retries,
    retryBackoff: true,
    retryDelay: 2,
    retryDelayMax: 300,
    expireInSeconds: policy.expireAfter,
    ...(policy.heartbeat === undefined ? {} : { heartbeatSeconds: policy.heartbeat }),
    deadLetter: PARKED_QUEUE,
  });
}

type Send<T extends TenantJob> = {
  readonly em: TenantEm;
  readonly job: JobDefinition<T>;
  readonly data: T;
  readonly key: string | undefined;
};

async function enqueue<T extends TenantJob>(boss: PgBoss, { em, job, data, key }: Send<T>): Promise<void> {
  const short = job.policy.policy === 'short';
  if (short && key === undefined) throw new Error(`Jobs of ${job.name} need a key.`);
  const db = fromKysely(em.getKysely());
  const singletonKey = key === undefined ? undefined : `${data.tenantId}/${key}`;
  const { priority = 0, startAfter = 0 } = job.policy;
  const options = {
    db,
    priority,
    startAfter,
    group: { id: data.tenantId },
    ...(singletonKey === undefined ? {} : { singletonKey }),
  };
  const payload = job.schema.parse(data);
  for (;;) {
    if ((await boss.send(job.name, payload, options)) !== null || !short) return;
    // Another one waits. Held until our commit, it cannot start before what we wrote is there to be read; if it has
    // just started, it may have read too early, and ours is needed after all.
    const { rows } = await db.executeSql(
      `select 1 from pgboss.job where name = $1 and singleton_key = $2 and state = 'created' for key share`,
      [job.name, singletonKey],
    );
    if (rows.length > 0) return;
  }
}
