import { DomainError } from '@skillbridge/domain';
import type { z } from 'zod';
import type { App } from '../app.ts';

/** How a queue treats its jobs; times in seconds. */
export type JobPolicy = {
  /** Tries after the first, with exponential backoff between them; then the job is parked for an admin. */
  readonly retries: number;
  /** A run that takes longer is taken for dead and tried again. */
  readonly expireAfter: number;
  /**
   * `short` keeps one job of a key waiting at a time, however many are enqueued, and every job of it needs a key;
   * `standard` keeps them all. Fixed when the queue is first created.
   */
  readonly policy: 'standard' | 'short';
  /** Higher goes first within a queue; 0 when left out. */
  readonly priority?: number;
  /**
   * Jobs that one worker runs side by side, each begun as soon as a place is free: for jobs that take minutes, which in
   * a batch would keep the next ones waiting until the slowest is done.
   */
  readonly atOnce?: number;
  /** Seconds without a sign of life after which a run is taken for dead, long before a job of minutes would expire. */
  readonly heartbeat?: number;
  /** Seconds before the first try; 0 when left out. */
  readonly startAfter?: number;
};

/** Every job carries its academy. The queue's tables know no tenants, so a handler opens that academy and no other. */
export type TenantJob = { readonly tenantId: string };

/** A job: what it is called, what it carries, how it is tried again. The handler is declared apart. */
export type JobDefinition<T extends TenantJob = TenantJob> = {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly policy: JobPolicy;
};

/** Runs one job. It may run twice (a crash after the work, before the receipt), so it must be idempotent. */
export type JobHandler<T extends TenantJob> = (app: App, data: T, signal: AbortSignal) => Promise<void>;

/** A definition with its handler, ready for the worker; the payload is parsed before the handler sees it. */
export type RunnableJob = {
  readonly definition: JobDefinition<never> | JobDefinition;
  run(app: App, data: unknown, signal: AbortSignal): Promise<void>;
};

export function handle<T extends TenantJob>(definition: JobDefinition<T>, handler: JobHandler<T>): RunnableJob {
  return {
    definition: definition as unknown as JobDefinition,
    run: async (app, data, signal) => {
      const parsed = definition.schema.safeParse(data);
      if (!parsed.success) throw new DomainError('INVALID', 'This job does not carry what it needs to run.');
      await handler(app, parsed.data, signal);
    },
  };
}
