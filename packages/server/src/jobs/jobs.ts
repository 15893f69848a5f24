import type { TenantEm } from '@skillbridge/database';
import { fromKysely, PgBoss } from 'pg-boss';
import type { App } from '../app.ts';
import type { JobDefinition, RunnableJob, TenantJob } from './define-job.ts';

/** Where jobs go whose tries are used up; an admin sees and re-runs them. */
export const PARKED_QUEUE = 'parked';

export type Jobs = {
  /**
   * Enqueues in the caller's own transaction: a roll-back takes the job with it, a commit keeps both. `key` makes a
   * second job with the same key wait out the first (`singletonKey`); such a send may resolve without a new job.
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
  for (const { definition } of runnable) {
    await boss.createQueue(definition.name, {
      notify: true,
      retryLimit: definition.policy.retries,
      retryBackoff: true,
      retryDelay: 2,
      retryDelayMax: 300,
      expireInSeconds: definition.policy.expireAfter,
      deadLetter: PARKED_QUEUE,
    });
  }
  return {
    boss,
    async enqueue(em, job, data, key) {
      const payload = job.schema.parse(data);
      await boss.send(job.name, payload, {
        db: fromKysely(em.getKysely()),
        group: { id: data.tenantId },
        ...(key === undefined ? {} : { singletonKey: key }),
      });
    },
    async work(app) {
      for (const { definition, run } of runnable) {
        await boss.work(
          definition.name,
          { localConcurrency: 2, pollingIntervalSeconds: 2, localGroupConcurrency: 1 },
          async ([job]) => {
            if (job) await run(app, job.data, job.signal);
          },
        );
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}
