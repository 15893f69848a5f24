import { DomainError, type DomainErrorCode } from '@skillbridge/domain';
import type { Job, JobResult } from 'pg-boss';
import type { App } from '../app.ts';
import { describeFault } from '../describe-fault.ts';
import type { RunnableJob } from './define-job.ts';

/** Refusals that another try would only repeat. */
const HOPELESS: ReadonlySet<DomainErrorCode> = new Set(['NOT_FOUND', 'INVALID', 'FORBIDDEN']);

/**
 * Runs a job and says how it went: what can never succeed is parked at once, everything else is tried again. What is
 * kept of a failure has nobody's data in it, since the queue's tables know no tenants.
 */
export async function runOnce(app: App, { definition, run }: RunnableJob, job: Job<unknown>): Promise<JobResult[]> {
  try {
    await run(app, job.data, job.signal);
    return [{ id: job.id, status: 'completed' }];
  } catch (error) {
    const refusal = error instanceof DomainError ? error : null;
    const hopeless = refusal !== null && HOPELESS.has(refusal.code);
    const fault = describeFault(error);
    app.log.error(
      { job: definition.name, jobId: job.id, reason: refusal?.code ?? null, hopeless, fault },
      'A job failed.',
    );
    const output = refusal ? { name: 'DomainError', message: refusal.message } : { name: fault.name };
    return [{ id: job.id, status: hopeless ? 'deadletter' : 'failed', output }];
  }
}
