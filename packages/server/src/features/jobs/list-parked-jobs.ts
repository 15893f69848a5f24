import type { AdminActor } from '@skillbridge/domain';
import type { App } from '../../app.ts';
import { PARKED_QUEUE } from '../../jobs/jobs.ts';
import type { ParkedJob } from './job.schema.ts';

/** The academy's own parked jobs. The queue's table knows no tenants: `data` is what keeps others' jobs out. */
export async function listParkedJobs(app: App, { tenantId }: AdminActor): Promise<ParkedJob[]> {
  const jobs = await app.jobs.boss.findJobs(PARKED_QUEUE, { data: { tenantId }, queued: true, limit: 200 });
  return jobs.map((job) => ({
    id: job.id,
    name: job.sourceName ?? 'unknown',
    parkedAt: job.createdOn.toISOString(),
    enqueuedAt: job.sourceCreatedOn?.toISOString() ?? null,
    tries: (job.sourceRetryCount ?? 0) + 1,
    reason: reasonOf(job.sourceOutput),
  }));
}

/** A refusal of our own rules is a finished sentence; any other message may hold somebody's data and stays inside. */
function reasonOf(output: unknown): string {
  if (typeof output === 'object' && output !== null && 'name' in output && 'message' in output) {
    if (output.name === 'DomainError' && typeof output.message === 'string') return output.message;
  }
  return 'It failed for a reason that is in the server log. Run it again; if it fails again, tell your operator.';
}
