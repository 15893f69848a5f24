import type { TenantEm } from '@skillbridge/database';
import { attemptClosesAt } from '@skillbridge/domain';
import { z } from 'zod';
import type { App } from '../../app.ts';
import type { JobDefinition } from '../../jobs/define-job.ts';

const attemptJobSchema = z.object({ tenantId: z.uuid(), attemptId: z.uuid() });
type AttemptJob = z.output<typeof attemptJobSchema>;

/** Pre-grades what a person must judge in an attempt. Enqueued in the hand-in's own transaction. */
export const pregradeAttemptJob: JobDefinition<AttemptJob> = {
  name: 'pregrade-attempt',
  schema: attemptJobSchema,
  policy: { retries: 5, expireAfter: 300, policy: 'short' },
};

/** Hands an attempt in at its end. One waits for each end that an attempt was given; it looks again when that moved. */
export const endAttemptJob: JobDefinition<AttemptJob> = {
  name: 'end-attempt',
  schema: attemptJobSchema,
  policy: { retries: 5, expireAfter: 60, policy: 'short' },
};

/**
 * Has the clock look at an attempt when its end and the grace after it are over; nothing without an end. The end is part
 * of the key: a job that waits for a later one must not stand for it.
 */
export async function enqueueEndOf(
  em: TenantEm,
  app: App,
  { tenantId, id, endsAt }: { tenantId: string; id: string; endsAt: Date | null },
): Promise<void> {
  const closesAt = attemptClosesAt(endsAt);
  if (!closesAt) return;
  // A second later, so that it never comes a moment early and has to come again.
  const startAfter = Math.max(0, Math.ceil((closesAt.getTime() - app.clock().getTime()) / 1000) + 1);
  const job = { ...endAttemptJob, policy: { ...endAttemptJob.policy, startAfter } };
  await app.jobs.enqueue(em, job, { tenantId, attemptId: id }, `${id}/${closesAt.toISOString()}`);
}
